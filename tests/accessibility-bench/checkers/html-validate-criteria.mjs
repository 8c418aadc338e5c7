// html-validate does not say which criteria its rules are about, except by the techniques in some names. This map reads
// each rule's own documentation; a rule about valid or tidy HTML only is not in it and counts for nothing.

const byRule = {
  "area-alt": ["1.1.1", "2.4.4", "4.1.2"],
  "aria-hidden-body": ["1.3.1", "4.1.2"],
  "aria-label-misuse": ["4.1.2"],
  "empty-heading": ["1.3.1", "2.4.6"],
  "empty-title": ["2.4.2"],
  "heading-level": ["1.3.1"],
  "hidden-focusable": ["1.3.1", "4.1.2"],
  "input-missing-label": ["1.3.1", "3.3.2", "4.1.2"],
  "meta-refresh": ["2.2.1"],
  "multiple-labeled-controls": ["1.3.1", "4.1.2"],
  "no-abstract-role": ["4.1.2"],
  "no-autoplay": ["1.4.2"],
  "no-missing-references": ["1.3.1", "4.1.2"],
  "svg-focusable": ["2.1.1"],
  "text-content": ["4.1.2"],
  "valid-autocomplete": ["1.3.5"],
  "valid-for": ["1.3.1", "4.1.2"],
  "wcag/h30": ["1.1.1", "2.4.4", "4.1.2"],
  "wcag/h32": ["3.2.2"],
  "wcag/h36": ["1.1.1", "4.1.2"],
  "wcag/h37": ["1.1.1"],
  "wcag/h63": ["1.3.1"],
  "wcag/h67": ["1.1.1"],
  "wcag/h71": ["1.3.1", "3.3.2"],
};

/** Rules of validity whose message decides whether a criterion is touched. */
const byMessage = [
  { rule: "element-required-attributes", says: /<html>.*"lang"/, criteria: ["3.1.1"] },
  { rule: "element-required-attributes", says: /<iframe>.*"title"/, criteria: ["4.1.2"] },
  { rule: "element-required-attributes", says: /"alt"/, criteria: ["1.1.1"] },
  { rule: "element-required-content", says: /<title>/, criteria: ["2.4.2"] },
  { rule: "deprecated", says: /<(blink|marquee)>/, criteria: ["2.2.2"] },
  { rule: "attribute-allowed-values", says: /"scope"/, criteria: ["1.3.1"] },
  { rule: "attribute-allowed-values", says: /"(role|aria-[a-z]+)"/, criteria: ["4.1.2"] },
];

/** The criteria a message of html-validate is about; none for validity alone. */
export function criteriaOf(rule, message) {
  return byRule[rule] ?? byMessage.find((entry) => entry.rule === rule && entry.says.test(message))?.criteria ?? [];
}
