// Pictures that are nothing but lines of text. Looked for by the shape of print: even bands of ink on a plain ground, each
// broken into many narrow letters. Photographs, diagrams and marks have no such bands.
(() => {
  const { probes, tools } = siteChecks;
  const widest = 900;
  const leastLines = 2;
  const leastLetters = 9;
  const leastInAll = 32;

  const load = (address) => new Promise((done) => {
    const image = new Image();
    image.onload = () => done(image);
    image.onerror = () => done(null);
    image.src = address;
  });

  const pixelsOf = (image) => {
    const [width, height] = [image.naturalWidth, image.naturalHeight];
    if (width < 80 || height < 30) {
      return null;
    }
    const scale = Math.min(1, widest / width);
    const [wide, high] = [Math.round(width * scale), Math.min(1200, Math.round(height * scale))];
    const brush = new OffscreenCanvas(wide, high).getContext("2d", { willReadFrequently: true });
    brush.fillStyle = "#fff";
    brush.fillRect(0, 0, wide, high);
    brush.drawImage(image, 0, 0, wide, Math.round(height * scale));
    try {
      return brush.getImageData(0, 0, wide, high);
    } catch {
      return null; // Of another site, which may not be read.
    }
  };

  // Which pixels are ink: far from the commonest colour, which must cover most of the picture.
  const inkOf = ({ data, width, height }) => {
    const counts = new Map();
    for (let at = 0; at < data.length; at += 4) {
      const key = (data[at] >> 4) << 8 | (data[at + 1] >> 4) << 4 | data[at + 2] >> 4;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    const [key, count] = [...counts].sort((one, two) => two[1] - one[1])[0];
    if (count < 0.5 * width * height) {
      return null;
    }
    const ground = [(key >> 8) * 16 + 8, (key >> 4 & 15) * 16 + 8, (key & 15) * 16 + 8];
    const far = new Uint16Array(width * height);
    const spread = new Uint32Array(766);
    for (let at = 0, pixel = 0; at < data.length; at += 4, pixel++) {
      far[pixel] = Math.abs(data[at] - ground[0]) + Math.abs(data[at + 1] - ground[1]) + Math.abs(data[at + 2] - ground[2]);
      spread[far[pixel]]++;
    }
    // Full ink is what the farthest half per cent reaches; half of that parts a letter from the soft edge between two.
    let full = 765;
    for (let sum = spread[full]; full > 0 && sum < 0.005 * far.length; sum += spread[full]) {
      full--;
    }
    if (full < 120) {
      return null;
    }
    const ink = far.map((one) => one > 0.5 * full ? 1 : 0);
    return ink;
  };

  // Runs of rows that hold ink.
  const bandsOf = (ink, width, height) => {
    const bands = [];
    let start = -1;
    for (let row = 0; row <= height; row++) {
      let count = 0;
      for (let x = 0; row < height && x < width; x++) {
        count += ink[row * width + x];
      }
      if (count > 1 && start < 0) {
        start = row;
      } else if (count <= 1 && start >= 0) {
        bands.push({ top: start, bottom: row });
        start = -1;
      }
    }
    return bands;
  };

  // Letters differ in width, and words stand further apart than letters.
  const isVaried = (widths, gaps, high) => {
    const between = gaps.slice(1).sort((one, two) => one - two);
    return new Set(widths).size >= 4 && Math.max(...widths) < 8 * high && between.at(-1) >= 1.7 * between[Math.floor(between.length / 2)];
  };

  // How many letters a line of print has: they stand apart, with thin strokes, and the line is neither full nor empty. None for what is no print.
  const lettersIn = (ink, width, { top, bottom }) => {
    const high = bottom - top;
    if (high < 6 || high > 90) {
      return 0;
    }
    const widths = [], gaps = [];
    let letters = 0, inLetter = false, sum = 0, first = -1, last = 0, begun = 0, ended = 0;
    for (let x = 0; x < width; x++) {
      let column = 0;
      for (let row = top; row < bottom; row++) {
        column += ink[row * width + x];
      }
      sum += column;
      if (column > 0) {
        first = first < 0 ? x : first;
        last = x;
      }
      if (column > 0 && !inLetter) {
        letters++;
        gaps.push(x - ended);
        begun = x;
      } else if (column === 0 && inLetter) {
        widths.push(x - begun);
        ended = x;
      }
      inLetter = column > 0;
    }
    let runs = 0, long = 0;
    for (let row = top; row < bottom; row++) {
      for (let x = 0, run = 0; x <= width; x++) {
        if (x < width && ink[row * width + x]) {
          run++;
        } else if (run > 0) {
          runs++;
          long += run > Math.max(6, 0.8 * high) ? 1 : 0;
          run = 0;
        }
      }
    }
    const fill = sum / (high * (last - first + 1));
    const isPrint = letters >= leastLetters && isVaried(widths, gaps, high) && fill > 0.06 && fill < 0.55 && runs > 2 * letters && long < 0.15 * runs;
    return isPrint ? letters : 0;
  };

  const linesIn = (image) => {
    const pixels = pixelsOf(image);
    const ink = pixels && inkOf(pixels);
    if (!ink) {
      return 0;
    }
    const bands = bandsOf(ink, pixels.width, pixels.height);
    const lines = bands.map((band) => ({ ...band, letters: lettersIn(ink, pixels.width, band) })).filter((band) => band.letters > 0);
    const heights = lines.map((band) => band.bottom - band.top).sort((one, two) => one - two);
    const usual = heights[Math.floor(heights.length / 2)];
    const even = heights.filter((height) => height > 0.55 * usual && height < 1.6 * usual).length;
    const all = bands.reduce((sum, band) => sum + band.bottom - band.top, 0);
    const held = lines.reduce((sum, band) => sum + band.bottom - band.top, 0);
    const letters = lines.reduce((sum, band) => sum + band.letters, 0);
    return even >= leastLines && even >= 0.75 * lines.length && held >= 0.75 * all && letters >= leastInAll ? lines.length : 0;
  };

  const isExempt = (element) => element.closest("[aria-hidden=true]")
    || /logo|brand|wordmark|signature|screenshot|scan|facsimile|manuscript|handwrit|score|specimen|letterhead|captcha|barcode|qr|chart|graph|diagram|map/i.test([element.className, element.id, element.getAttribute("alt"), element.getAttribute("src"), element.getAttribute("title"), element.closest("figure")?.textContent].join(" "));

  const drawn = () => {
    const found = [];
    for (const element of document.querySelectorAll("img[src], input[type=image][src]")) {
      found.push({ element, address: element.currentSrc || element.src });
    }
    for (const element of document.body.querySelectorAll("*")) {
      const address = /url\("((?!data:)[^"]+)"\)/.exec(getComputedStyle(element).backgroundImage)?.[1];
      if (address && element.textContent.trim() === "") {
        found.push({ element, address });
      }
    }
    return found.filter(({ element }) => {
      const box = element.getBoundingClientRect();
      return box.width >= 80 && box.height >= 30 && tools.isDrawn(element) && !isExempt(element);
    });
  };

  probes.picturedText = async () => {
    const found = [];
    for (const { element, address } of drawn().slice(0, 12)) {
      const image = await load(address);
      const lines = image ? linesIn(image) : 0;
      if (lines > 0) {
        found.push({ selector: tools.selectorOf(element), file: tools.quote(address.startsWith("data:") ? "data:" : address.split(/[?#]/)[0].split("/").at(-1), 60), lines });
      }
    }
    return found;
  };
})();
