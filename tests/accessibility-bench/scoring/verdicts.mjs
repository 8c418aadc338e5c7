// The scoring rule. A failing case is found when a finding on its page names one of the case's criteria; the same on a
// clean case is a false alarm. Only findings that fail a build count; what a person is asked to look at is kept apart.

/** Each case with what a checker made of it: `error`, or else `review` (warnings too), or else nothing. */
export function judge(cases, findings) {
  const byPage = groupByPage(findings);
  return cases.map((entry) => {
    const relevant = (byPage.get(entry.page) ?? []).filter(({ criteria }) => criteria.some((one) => entry.wcag.includes(one)));
    return {
      ...entry,
      relevant,
      error: relevant.some(({ severity }) => severity === "error"),
      review: relevant.some(({ severity }) => severity !== "error"),
    };
  });
}

function groupByPage(findings) {
  const groups = new Map();
  for (const finding of findings) {
    groups.has(finding.page) ? groups.get(finding.page).push(finding) : groups.set(finding.page, [finding]);
  }

  return groups;
}

/** Sums up verdicts: how many failing cases and how many of them found, how many clean ones and how many false alarms. */
export function tally(verdicts) {
  const failing = verdicts.filter(({ clean }) => !clean);
  const clean = verdicts.filter((verdict) => verdict.clean);
  return {
    failing: failing.length,
    clean: clean.length,
    found: failing.filter(({ error }) => error).length,
    falseAlarms: clean.filter(({ error }) => error).length,
    foundOnlyToReview: failing.filter(({ error, review }) => !error && review).length,
    cleanToReview: clean.filter(({ error, review }) => !error && review).length,
  };
}

/** Tallies for each value that `keysOf` gives a case (its criteria, or its rule), in order. */
export function tallyBy(verdicts, keysOf) {
  const keys = [...new Set(verdicts.flatMap(keysOf))].sort(inNumberOrder);
  return keys.map((key) => [key, tally(verdicts.filter((verdict) => keysOf(verdict).includes(key)))]);
}

/** 1.4.3 before 1.4.10. */
export function inNumberOrder(a, b) {
  return a.localeCompare(b, "en", { numeric: true });
}
