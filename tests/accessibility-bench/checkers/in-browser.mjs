// Runs one checker on one freshly loaded page at a time. A page is kept from moving on (a refresh, a script) while it is looked at.
const loadLimit = 15_000;
const checkLimit = 30_000;

/** Calls `check(page)` on each path in a tab of its own; returns all findings, each with its page. */
export async function visitAll({ browser, origin, pages, check, progress }) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const findings = [];
  for (const path of pages) {
    for (const finding of await visit(context, `${origin}/${path}`, check)) {
      findings.push({ page: path, ...finding });
    }

    progress(path);
  }

  await context.close();
  return findings;
}

async function visit(context, address, check) {
  for (let attempt = 1; ; attempt += 1) {
    const page = await context.newPage();
    page.on("dialog", (dialog) => dialog.dismiss().catch(() => {}));
    await stayOn(page);
    try {
      await page.goto(address, { waitUntil: "load", timeout: loadLimit });
      return await within(checkLimit, check(page));
    } catch (fault) {
      if (attempt === 3) {
        console.error(`${address} could not be checked: ${String(fault.message).split("\n")[0]}`);
        return [];
      }
    } finally {
      await page.close().catch(() => {});
    }
  }
}

/** Lets the first document load and refuses the next. A refused one leaves the page as it is. */
function stayOn(page) {
  let arrived = false;
  return page.route("**/*", (route) => {
    const request = route.request();
    const leaves = request.isNavigationRequest() && request.frame() === page.mainFrame();
    if (leaves && arrived) {
      return route.abort("aborted");
    }

    arrived ||= leaves;
    return route.continue();
  });
}

function within(limit, work) {
  let timer;
  const late = new Promise((_, refuse) => { timer = setTimeout(() => refuse(new Error("took too long")), limit); });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
