// What is wrong with the charts of a page as the browser shows them now, one line a fault. Run as the body of a function.
const faults = [];
const colour = text => {
  const numbers = text.match(/-?[\d.]+/g)?.map(Number) ?? [];
  const scale = text.startsWith('color(') ? 1 : 255;
  return numbers.length < 3 || numbers[3] === 0 ? null : numbers.slice(0, 3).map(number => number / scale);
};
const lightness = rgb => rgb
  .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
  .reduce((sum, part, place) => sum + part * [0.2126, 0.7152, 0.0722][place], 0);
const ground = colour(getComputedStyle(document.body).backgroundColor) ?? [1, 1, 1];
const contrast = text => {
  const found = colour(text);
  if (!found) return 1;
  const [dark, light] = [lightness(found), lightness(ground)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};
// The glyphs fill only the middle of the box of a line of text.
const box = (element, inset) => {
  const { left, top, right, bottom, height } = element.getBoundingClientRect();
  return { left, right, top: top + height * inset, bottom: bottom - height * inset };
};
// Points of a line on the screen, no more than 2 pixels apart; of a polygon its outline.
const along = line => {
  const [length, matrix] = [line.getTotalLength(), line.getScreenCTM()];
  const steps = Math.max(2, Math.ceil(length * Math.max(Math.hypot(matrix.a, matrix.b), Math.hypot(matrix.c, matrix.d)) / 2));
  return Array.from({ length: steps + 1 }, (_, step) => line.getPointAtLength(length * step / steps).matrixTransform(matrix));
};
const overlap = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5;
const width = document.documentElement.clientWidth;

for (const figure of document.querySelectorAll('figure.chart')) {
  const title = figure.querySelector('.chart__finding').textContent;
  const fault = words => faults.push(`${title}: ${words}`);
  for (const words of figure.querySelectorAll('p, li, text')) {
    if (parseFloat(getComputedStyle(words).fontSize) < 12) fault(`"${words.textContent}" is smaller than 12 pixels`);
  }
  for (const svg of figure.querySelectorAll('svg.chart__drawing')) {
    const texts = [...svg.querySelectorAll('text')].map(text => ({ text, words: text.textContent, at: box(text, 0.16) }));
    const marks = [...svg.querySelectorAll('.chart__marker path, .chart__bar, .chart__break path')].map(mark => ({ mark, at: box(mark, 0) }));
    const edge = svg.getBoundingClientRect();
    texts.forEach(({ text, words, at }, place) => {
      if (at.right - at.left < 1) fault(`"${words}" is not drawn`);
      if (at.left < 0 || at.right > width || at.top < edge.top - 4 || at.bottom > edge.bottom + 4) fault(`"${words}" is cut off or runs out of its drawing`);
      if (contrast(getComputedStyle(text).fill) < 4.5) fault(`"${words}" has a contrast of ${contrast(getComputedStyle(text).fill).toFixed(2)}`);
      for (const other of texts.slice(place + 1)) if (overlap(at, other.at)) fault(`"${words}" and "${other.words}" overlap`);
      for (const other of marks) if (overlap(at, other.at)) fault(`"${words}" lies on a ${other.mark.parentElement.getAttribute('class') ?? other.mark.getAttribute('class')}`);
    });
    for (const line of svg.querySelectorAll('.chart__line, .chart__band polygon, .chart__band polyline')) {
      const [points, place] = [along(line), line.closest('.chart__band') ? 'the edge of a band' : 'a line'];
      for (const { text, words, at } of texts) {
        if (text.matches('.chart__label') && points.some(({ x, y }) => x > at.left + 1 && x < at.right - 1 && y > at.top && y < at.bottom)) fault(`"${words}" lies on ${place}`);
      }
    }
    for (const { mark } of marks) {
      const { fill, stroke } = getComputedStyle(mark);
      if (Math.max(contrast(fill), contrast(stroke)) < 3) fault(`a ${mark.parentElement.getAttribute('class')} has a contrast of less than 3`);
    }
    for (const line of svg.querySelectorAll('.chart__line, .chart__band polygon, .chart__band polyline')) {
      if (contrast(getComputedStyle(line).stroke) < 3) fault(`a line has a contrast of ${contrast(getComputedStyle(line).stroke).toFixed(2)}`);
    }
    const looks = new Map([...svg.querySelectorAll('.chart__line')].map(line => [line.getAttribute('class'), getComputedStyle(line).strokeDasharray]));
    if (new Set(looks.values()).size < looks.size) fault('two lines have the same dashes');
    const shapes = new Map([...svg.querySelectorAll('.chart__marker')].map(marker => [marker.getAttribute('class').split(' ')[1], marker.firstElementChild.getAttribute('d')]));
    if (new Set(shapes.values()).size < shapes.size) fault('two lines have the same markers');
    const bars = new Map([...svg.querySelectorAll('.chart__bar')].map(bar => [bar.getAttribute('class'), getComputedStyle(bar).fill]));
    if (new Set(bars.values()).size < bars.size) fault('filled and outlined bars look the same');
  }
  const icons = new Map();
  for (const group of figure.querySelectorAll('.marks__group')) {
    icons.set(group.getAttribute('class'), group.querySelector('path').getAttribute('d'));
    if (contrast(getComputedStyle(group.querySelector('svg')).color) < 3) fault(`${group.getAttribute('class')} has a contrast of less than 3`);
    for (const icon of group.querySelectorAll('svg')) if (icon.getBoundingClientRect().right > width) fault('a mark is cut off');
  }
  if (new Set(icons.values()).size < icons.size) fault('two statuses have the same mark');
}
return faults;
