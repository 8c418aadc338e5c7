// The results as Markdown, for the terminal and for the documentation alike.
import { tally, tallyBy } from "./verdicts.mjs";

const percent = (part, whole) => (whole ? `${((100 * part) / whole).toFixed(1)}%` : "none");

/** One row a checker: found, false alarms, and apart from them what is left to a person. */
export function overallTable(results) {
  return table(
    ["Checker", "Found", "False alarms", "Left to a person: faults", "Left to a person: clean pages"],
    results.map(({ checker, verdicts }) => {
      const sum = tally(verdicts);
      return [
        `${checker.name} (${checker.version})`,
        `${sum.found} of ${sum.failing} (${percent(sum.found, sum.failing)})`,
        `${sum.falseAlarms} of ${sum.clean} (${percent(sum.falseAlarms, sum.clean)})`,
        String(sum.foundOnlyToReview),
        String(sum.cleanToReview),
      ];
    }));
}

/** One row a criterion: what each checker found of its failing cases, and false alarms after a plus. */
export function criterionTable(results) {
  return breakdown("Criterion", results, ({ wcag }) => wcag);
}

/** One row a rule of the suite. */
export function ruleTable(results) {
  return breakdown("Rule", results, (entry) => [entry.rule_name ? `${entry.rule_name} (${entry.rule})` : entry.rule]);
}

function breakdown(title, results, keysOf) {
  const columns = results.map(({ verdicts }) => tallyBy(verdicts, keysOf));
  return table(
    [title, "Failing", "Clean", ...results.map(({ checker }) => checker.name)],
    columns[0].map(([key, { failing, clean }], row) => [key, String(failing), String(clean), ...columns.map((column) => cell(column[row][1]))]));
}

function cell({ found, failing, falseAlarms }) {
  const text = failing ? String(found) : "–";
  return falseAlarms ? `${text} +${falseAlarms}` : text;
}

function table(heads, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...rows.map(line)].join("\n");
}
