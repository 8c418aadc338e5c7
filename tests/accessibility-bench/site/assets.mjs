// What the pages share: one style sheet, one script, three drawings and four tables to download.
const style = `*{box-sizing:border-box}
body{margin:0;font:1.0625rem/1.55 Arial,sans-serif;color:#1b1b1b;background:#fff}
.top,.foot,main{padding:1rem 4%}
.top{background:#12364a;color:#fff}.top a{color:#fff}
.top ul,.cards ul,.pages ul{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.5rem 1.5rem}
.top li a,.pages a{display:inline-block;padding:.5rem .25rem}
.foot{background:#eceff1;margin-top:3rem}
a{color:#00437b}
:focus-visible{outline:3px solid #7a2a00;outline-offset:2px}
.top :focus-visible{outline-color:#ffd54a}
.skip{position:absolute;left:-99rem}.skip:focus{position:static}
.card{flex:1 1 14rem;border:2px solid #55707d;padding:1rem}
.notice{border-left:8px solid #12507b;padding:.5rem 1rem;background:#f1f5f7}.notice-important{border-color:#8a1c00}
img,svg{max-width:100%;height:auto}
.figures{overflow-x:auto}table{border-collapse:collapse}th,td{border:1px solid #555;padding:.4rem .75rem;text-align:left}
input,select,textarea{font:inherit;border:2px solid #555;padding:.4rem;max-width:100%}label{display:block}
input[type=radio],input[type=checkbox]{width:1.5rem;height:1.5rem}
button{font:inherit;background:#12364a;color:#fff;border:2px solid #12364a;padding:.6rem 1rem}
[role=tab][aria-selected=false]{background:#fff;color:#12364a}
`;

const script = `for (const button of document.querySelectorAll(".toggle")) {
  button.addEventListener("click", () => {
    const more = document.getElementById(button.getAttribute("aria-controls"));
    more.hidden = !more.hidden;
    button.setAttribute("aria-expanded", String(!more.hidden));
  });
}
for (const list of document.querySelectorAll("[role=tablist]")) {
  const tabs = [...list.querySelectorAll("[role=tab]")];
  const choose = (chosen) => {
    for (const tab of tabs) {
      tab.setAttribute("aria-selected", String(tab === chosen));
      tab.tabIndex = tab === chosen ? 0 : -1;
      document.getElementById(tab.getAttribute("aria-controls")).hidden = tab !== chosen;
    }
    chosen.focus();
  };
  list.addEventListener("click", (event) => event.target.role === "tab" && choose(event.target));
  list.addEventListener("keydown", (event) => {
    if (event.key === "ArrowRight" || event.key === "ArrowLeft") {
      choose(tabs[(tabs.indexOf(event.target) + 1) % tabs.length]);
    }
  });
}
`;

const drawing = (sky, land) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 270"><rect width="480" height="270" fill="${sky}"/><path d="M0 200q120-60 240 0t240-10v80H0z" fill="${land}"/></svg>\n`;

/** Path and text of each shared file. */
export const assets = [
  { path: "assets/site.css", text: style },
  { path: "assets/site.js", text: script },
  { path: "assets/hall.svg", text: drawing("#b7d3e2", "#6b4a2f") },
  { path: "assets/park.svg", text: drawing("#cfe5ef", "#3f6b3a") },
  { path: "assets/quay.svg", text: drawing("#a9bcc7", "#2c4a63") },
  ...[1, 2, 3, 4].map((number) => ({ path: `papers/report-${number}.csv`, text: `place,visits\nBellwood,${number * 31}\n` })),
];
