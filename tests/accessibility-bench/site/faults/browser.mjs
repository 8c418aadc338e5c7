// Faults that only a rendered page shows.
import { all, insert, replaceOne, script, style } from "./edits.mjs";

export const browserFaults = [
  { id: "pale-text", criteria: ["1.4.3"], plant: style(".quote p,.notice p,.prose p{color:#a8a8a8}") , needs: /class="(quote|notice|prose)/ },
  { id: "pale-text-in-place", criteria: ["1.4.3"], plant: replaceOne("<p>([A-Z][^<]{40,})</p>", '<p style="color:#b5b5b5">$1</p>') },
  { id: "wider-than-a-phone", criteria: ["1.4.10"], plant: replaceOne("<section class=\"(prose|list|facts)\">", '<section class="$1" style="width:900px">') },
  { id: "cut-off-when-enlarged", criteria: ["1.4.4", "1.4.12"], plant: insert('<div style="height:2.2em;width:16em;overflow:hidden;line-height:1.1"><p style="margin:0">Ring the office on Monday before nine if you need help to fill in the form.</p></div>'), },
  { id: "focus-not-shown", criteria: ["2.4.7"], plant: style("main a:focus-visible,main button:focus-visible,main input:focus-visible{outline:0}"), needs: /<main[\s\S]*<(a|button|input) [\s\S]*<\/main>/ },
  { id: "focus-behind-a-bar", criteria: ["2.4.11"], plant: all(style(".bar{position:fixed;bottom:0;left:0;right:0;height:60vh;background:#fff;border-top:4px solid #333}"), replaceOne("</footer>", '</footer><div class="bar" role="region" aria-label="Cookies"><p>We count visits.</p></div>')) },
  { id: "keyboard-trap", criteria: ["2.1.2"], plant: script("document.querySelector('main textarea').addEventListener('keydown',(e)=>{if(e.key==='Tab'){e.preventDefault()}})"), needs: /<textarea/ },
  { id: "mouse-only-control", criteria: ["2.1.1", "4.1.2"], plant: all(insert('<div class="opener" style="cursor:pointer">Show the dates</div><p class="dates" hidden>2 May and 9 June</p>'), script("document.querySelector('.opener').addEventListener('click',()=>{document.querySelector('.dates').hidden=false})")) },
  { id: "single-key-shortcut", criteria: ["2.1.4"], plant: script("document.addEventListener('keydown',(e)=>{if(e.key==='h'){location.hash='content';document.querySelector('h1').textContent='Help'}})") },
  { id: "moving-text", criteria: ["2.2.2"], plant: all(style("@keyframes slide{from{transform:translateX(0)}to{transform:translateX(8rem)}}.slide{animation:slide 3s linear infinite alternate}"), insert('<p class="slide">The market is on Saturday this week.</p>')) },
  { id: "tiny-targets", criteria: ["2.5.8"], plant: insert('<p style="display:flex;gap:1px"><button type="button" aria-label="First" style="width:12px;height:12px;padding:0"></button><button type="button" aria-label="Second" style="width:12px;height:12px;padding:0"></button></p>') },
  { id: "field-edge-not-seen", criteria: ["1.4.11"], plant: replaceOne('<input id="([^"]+)-name"', '<input style="border:1px solid #efefef" id="$1-name"') },
  { id: "moves-on-when-chosen", criteria: ["3.2.2"], plant: script("document.querySelector('main select').addEventListener('change',()=>{location.href='/help/'})"), needs: /<select/ },
  { id: "shown-one-way-round", criteria: ["1.3.4"], plant: style("@media (orientation:landscape){main{transform:rotate(90deg)}}") },
  { id: "moves-on-when-focused", criteria: ["3.2.1"], plant: script("document.querySelector('main select').addEventListener('focus',()=>{location.href='/help/'})"), needs: /<select/ },
  { id: "tooltip-cannot-be-dismissed", criteria: ["1.4.13"], plant: all(style(".tip{display:none;position:absolute;background:#222;color:#fff;padding:1rem}.has-tip:hover .tip,.has-tip:focus .tip{display:block;pointer-events:none}"), insert('<p><span class="has-tip" tabindex="0">Band D<span class="tip" role="tooltip">Most homes built after 1990 are in this band.</span></span></p>')) },
];
