import { axe } from "./axe.mjs";
import { htmlValidate } from "./html-validate.mjs";
import { htmlcs } from "./htmlcs.mjs";
import { ibm } from "./ibm.mjs";
import { sendsite } from "./sendsite.mjs";

/** Every checker, ours first. To add one: a file with `id`, `name`, `version` and `run`, and its line here. */
export const checkers = [sendsite, axe, ibm, htmlcs, htmlValidate];
