// Follows the preview's events: brings the page up to date in place, and shows what was found over it.
// Served by the preview alone; never part of a published site.
(() => {
  'use strict';

  const ownScript = 'script[data-preview-version]';
  const own = document.querySelector(ownScript);
  const hiddenKey = 'preview-findings-hidden';

  // ---- The page, brought up to date in place

  let request = null;

  const refresh = () => {
    request?.abort();
    request = new XMLHttpRequest();
    request.open('GET', location.href);
    request.responseType = 'document';
    request.onload = () => replaceWith(request.response, request.responseURL);
    request.send();
  };

  const replaceWith = (fresh, address) => {
    const moved = address.split('#')[0] !== location.href.split('#')[0];
    if (moved || !fresh?.querySelector(ownScript) || hasScripts(document) || hasScripts(fresh)) {
      location.reload();
      return;
    }
    const focused = document.activeElement?.id;
    const { scrollX, scrollY } = window;
    matchAttributes(own, [...fresh.scripts].find(isOwnScript));
    matchAttributes(document.documentElement, fresh.documentElement);
    match(document.head, fresh.head);
    match(document.body, fresh.body);
    if (focused && document.activeElement === document.body) {
      document.getElementById(focused)?.focus({ preventScroll: true });
    }
    window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
    if (heard !== null && !isListOfFindings()) {
      tell(heard);
    }
  };

  // The page of findings shows them itself: it is fetched again instead of being covered.
  const isListOfFindings = () => 'previewFindings' in document.body.dataset;

  // A script of the page's own would not run again on new content.
  const hasScripts = page => page.querySelector('script:not([data-preview-version], [type="application/ld+json"])') !== null;

  const isOwnScript = node => node.nodeType === Node.ELEMENT_NODE && node.matches(ownScript);

  // What has not changed is left alone, and so keeps its focus, its scrolling and whether it is open.
  const match = (old, fresh) => {
    if (old.nodeType !== fresh.nodeType || old.nodeName !== fresh.nodeName || old.id !== fresh.id) {
      old.replaceWith(document.importNode(fresh, true));
    } else if (old.nodeType === Node.ELEMENT_NODE) {
      matchAttributes(old, fresh);
      matchChildren(old, fresh);
    } else if (old.nodeValue !== fresh.nodeValue) {
      old.nodeValue = fresh.nodeValue;
    }
  };

  const matchAttributes = (old, fresh) => {
    for (const { name } of [...old.attributes]) {
      if (!fresh.hasAttribute(name) && name !== 'open') {
        old.removeAttribute(name);
      }
    }
    for (const { name, namespaceURI, value } of fresh.attributes) {
      if (old.getAttribute(name) !== value) {
        old.setAttributeNS(namespaceURI, name, value);
      }
    }
  };

  const matchChildren = (old, fresh) => {
    const before = [...old.childNodes].filter(node => node !== tools && node !== own);
    const after = [...fresh.childNodes].filter(node => !isOwnScript(node));
    before.slice(after.length).forEach(node => node.remove());
    after.forEach((node, index) => {
      if (index < before.length) {
        match(before[index], node);
      } else {
        old.insertBefore(document.importNode(node, true), old === document.body ? tools : null);
      }
    });
  };

  // ---- What was found, over the page

  const make = (name, properties = {}, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };

  const status = make('p', { className: 'preview-status' });
  status.setAttribute('role', 'status');
  const open = make('button', { type: 'button', className: 'preview-open', hidden: true });
  const close = make('button', { type: 'button', className: 'preview-close', textContent: 'Hide' });
  const title = make('h2', { id: 'preview-title', className: 'preview-title' });
  const list = make('div');
  const panel = make('section', { className: 'preview-panel', hidden: true, tabIndex: -1 },
    make('div', { className: 'preview-head' }, title, close),
    list,
    make('p', {}, make('a', { href: '/_preview/findings', textContent: 'All of this on a page of its own' })));
  panel.setAttribute('aria-labelledby', 'preview-title');
  const tools = make('aside', { className: 'preview-tools', lang: 'en', dir: 'ltr' }, status, open, panel);
  tools.setAttribute('aria-label', 'Preview');

  let latest = '';

  // What was found, as last heard: where a page takes the place of the list of findings, nobody has told them on it yet.
  let heard = null;

  const show = shown => {
    panel.hidden = !shown;
    open.hidden = shown || list.childElementCount === 0;
  };

  const hide = () => {
    sessionStorage.setItem(hiddenKey, latest);
    show(false);
    open.focus();
  };

  close.addEventListener('click', hide);
  open.addEventListener('click', () => {
    sessionStorage.removeItem(hiddenKey);
    show(true);
    panel.focus();
  });
  tools.addEventListener('keydown', event => {
    if (event.key === 'Escape' && !panel.hidden) {
      hide();
    }
  });

  const words = { error: 'Error', warning: 'Warning', review: 'To review' };

  const count = (number, one, many) => `${number} ${number === 1 ? one : many}`;

  const describe = finding => make('li', { className: `preview-finding preview-finding--${finding.severity}` },
    make('p', { className: 'preview-place' }, make('strong', { textContent: words[finding.severity] }), ' ', make('code', { textContent: finding.place })),
    make('p', { textContent: finding.message }),
    make('p', { className: 'preview-hint', textContent: finding.hint }),
    ...finding.related.map(place => make('p', {}, 'See also ', make('code', { textContent: place }))),
    ...(finding.page && finding.page !== location.pathname ? [make('p', {}, 'On ', make('a', { href: finding.page, textContent: finding.page }))] : []));

  const group = (heading, findings) => findings.length === 0 ? [] : [
    make('h3', { className: 'preview-group', textContent: heading }),
    make('ul', { className: 'preview-list' }, ...findings.map(describe)),
  ];

  const isHere = finding => finding.page ? finding.page === location.pathname : finding.file === own.dataset.previewSource;

  const tell = data => {
    const { findings, stale } = JSON.parse(data);
    const errors = findings.filter(finding => finding.severity === 'error').length;
    const worst = findings.toSorted((one, other) => Number(other.severity === 'error') - Number(one.severity === 'error'));
    const found = errors > 0 ? count(errors, 'error to mend', 'errors to mend') : count(findings.length, 'thing to look at', 'things to look at');
    title.textContent = found;
    open.textContent = `Show ${found}`;
    list.replaceChildren(
      ...(stale ? [make('p', { textContent: 'You are looking at the last good version of the site. It changes once the errors are mended.' })] : []),
      ...group('On this page', worst.filter(isHere)),
      ...group('Elsewhere', worst.filter(finding => !isHere(finding))));
    if (data !== latest) {
      status.textContent = findings.length > 0 ? found : latest.includes('"severity":"error"') ? 'All mended' : '';
    }
    latest = data;
    show(errors > 0 && sessionStorage.getItem(hiddenKey) !== data);
    open.hidden = findings.length === 0 || !panel.hidden;
  };

  // ---- The events. A page nobody looks at lets go: browsers allow only six connections to one server.

  let events = null;

  const listen = () => {
    events?.close();
    events = document.hidden ? null : new EventSource('/_preview/events');
    events?.addEventListener('built', event => {
      if (event.data !== own.dataset.previewVersion) {
        refresh();
      }
    });
    events?.addEventListener('findings', event => {
      heard = event.data;
      if (isListOfFindings()) {
        refresh();
      } else {
        tell(heard);
      }
    });
  };

  document.body.append(tools);
  document.addEventListener('visibilitychange', listen);
  listen();
})();
