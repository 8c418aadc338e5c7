// Which links axe must be asked about whether more than their colour tells them from the words around: all but those that are
// surely underlined where the words are not, and those that stand by themselves. Axe measures the ground behind each, whatever
// else marks it. A test holds both to the same findings.
(() => {
  const standsAlone = /^(block|list-item|table|flex|grid|inline-(block|flex|grid))/;

  const isUnderlinedAlone = (link) => {
    if (!getComputedStyle(link).textDecorationLine.includes("underline")) {
      return false;
    }
    for (let holder = link.parentElement; holder; holder = holder.parentElement) {
      if (getComputedStyle(holder).textDecorationLine !== "none") {
        return false;
      }
    }
    return true;
  };

  /** The links to ask about, on a page without frames and shadow trees. */
  siteChecks.linkSuspects = () => [...document.querySelectorAll("a[href], [role~=link i]")].filter((link) =>
    /\S/.test(link.textContent) && !standsAlone.test(getComputedStyle(link).display) && !isUnderlinedAlone(link));
})();
