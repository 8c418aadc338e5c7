/** The cases one checker got wrong: what it missed, and each false alarm with the findings that raised it. */
export function wrongCases({ checker, verdicts }) {
  const missed = verdicts.filter(({ clean, error }) => !clean && !error);
  const falseAlarms = verdicts.filter(({ clean, error }) => clean && error);
  return [
    `Missed by ${checker.name}: ${missed.length}`,
    ...missed.map((one) => `  ${about(one)}${one.review ? " (left to a person)" : ""}`),
    `False alarms of ${checker.name}: ${falseAlarms.length}`,
    ...falseAlarms.flatMap((one) => [`  ${about(one)}`, ...one.relevant.filter(({ severity }) => severity === "error").map(said)]),
  ].join("\n");
}

const about = ({ page, wcag, rule, rule_name: name }) => `${page} [${wcag.join(" ")}] ${rule}${name ? ` ${name}` : ""}`;

const said = ({ rule, criteria, note }) => `      ${rule} (${criteria.join(" ")}) ${note ?? ""}`.trimEnd();
