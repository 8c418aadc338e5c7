import { cpus, totalmem } from "node:os";

/** What kind of machine this is, without naming it: "2 processors, 24 GB, linux". */
export function machineClass() {
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} processors, ${memory} GB of memory, ${process.platform}`;
}

/** Today, as the table shows it. */
export function today() {
  return new Date().toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
}
