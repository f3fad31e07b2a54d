// What a page must hold so that everybody can read and use it, each rule with its number in WCAG 2.1. Run as the body
// of a function; returns a sentence for each fault.
const faults = [];
const textOf = element => element.textContent.replace(/\s+/g, ' ').trim();
const nameOf = element => `<${element.tagName.toLowerCase()}${element.id && ' id=' + element.id}> "${textOf(element).slice(0, 40)}"`;
const all = selector => [...document.querySelectorAll(selector)];
const visible = element => element.checkVisibility({visibilityProperty: true, contentVisibilityAuto: true})
    && element.closest('.hidden') === null;

// 3.1.1, 2.4.2, 1.3.1: language, title, landmarks, headings
if (!document.documentElement.lang) {
  faults.push('the page has no language');
}
if (!document.title.trim()) {
  faults.push('the page has no title');
}
for (const [selector, count] of [['main', 1], ['h1', 1]]) {
  if (all(selector).length !== count) {
    faults.push(`${all(selector).length} of ${selector}`);
  }
}
const landmarks = all('main, section[aria-label], section[aria-labelledby], [role=region], [role=search], nav').map(element =>
    element.getAttribute('aria-label')
    ?? (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).map(id => document.getElementById(id)?.textContent).join(' '));
for (const name of new Set(landmarks.filter((each, i) => landmarks.indexOf(each) !== i))) {
  faults.push(`two landmarks are called "${name}"`);
}
let level = 0;
for (const heading of all('h1, h2, h3, h4, h5, h6')) {
  const next = Number(heading.tagName[1]);
  if (next > level + 1) {
    faults.push(`${nameOf(heading)} skips a level`);
  }
  level = next;
}

// 4.1.1, 1.3.1: ids, and what refers to them
const ids = all('[id]').map(element => element.id);
for (const id of new Set(ids.filter((each, i) => ids.indexOf(each) !== i))) {
  faults.push(`the id ${id} is there more than once`);
}
for (const attribute of ['for', 'aria-labelledby', 'aria-describedby']) {
  for (const element of all(`[${attribute}]`)) {
    for (const id of element.getAttribute(attribute).split(/\s+/)) {
      if (!ids.includes(id)) {
        faults.push(`${nameOf(element)}: ${attribute} names ${id}, which is not there`);
      }
    }
  }
}
for (const link of all('a[href^="#"]')) {
  if (!ids.includes(link.hash.slice(1))) {
    faults.push(`${nameOf(link)} leads nowhere`);
  }
}

// 1.3.1: tables
for (const table of all('table')) {
  if (table.caption === null || textOf(table.caption) === '') {
    faults.push(`${nameOf(table)} has no caption`);
  }
  for (const row of table.rows) {
    if (row.cells.length !== table.rows[0].cells.length) {
      faults.push(`${nameOf(row)} has ${row.cells.length} cells`);
    }
    if (![...row.cells].some(cell => cell.tagName === 'TH')) {
      faults.push(`${nameOf(row)} has no header`);
    }
  }
}
for (const header of all('th')) {
  if (header.scope !== (header.closest('thead') === null ? 'row' : 'col')) {
    faults.push(`${nameOf(header)} has no right scope`);
  }
}

// 2.1.1, 2.4.3: what scrolls can be scrolled by keyboard, in the order of the page
for (const element of all('body *')) {
  if (element.tabIndex > 0) {
    faults.push(`${nameOf(element)} is out of order`);
  }
  const scrolls = ['auto', 'scroll'].includes(getComputedStyle(element).overflowX)
      && element.scrollWidth > element.clientWidth;
  if (scrolls && element.tabIndex < 0) {
    faults.push(`${nameOf(element)} scrolls, but not by keyboard`);
  }
}

// 1.4.3, 1.4.11: contrast
const channels = color => (color.match(/[\d.]+/g) ?? [0, 0, 0, 0]).map(Number);
const over = (above, below) => {
  const alpha = above[3] ?? 1;
  return [0, 1, 2].map(i => above[i] * alpha + below[i] * (1 - alpha));
};
const groundOf = element => {
  const grounds = [];
  for (let at = element; at !== null; at = at.parentElement) {
    grounds.unshift(channels(getComputedStyle(at).backgroundColor));
  }
  return grounds.reduce((below, above) => over(above, below), [255, 255, 255]);
};
const luminance = color => color
    .map(channel => channel / 255)
    .map(channel => channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4)
    .reduce((sum, channel, i) => sum + channel * [0.2126, 0.7152, 0.0722][i], 0);
const contrast = (one, other) => {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};
const need = (least, element, color, ground, what) => {
  const found = contrast(over(channels(color), ground), ground);
  if (found < least) {
    faults.push(`${nameOf(element)}: ${what} has a contrast of ${found.toFixed(2)}, not ${least}`);
  }
};
const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
const measured = new Set();
while (texts.nextNode()) {
  const element = texts.currentNode.parentElement;
  if (texts.currentNode.data.trim() === '' || measured.has(element) || !visible(element)) {
    continue;
  }
  measured.add(element);
  if (element.closest('header, main, footer, .skip') === null) {
    faults.push(`${nameOf(element)} is outside all landmarks`);
  }
  const style = getComputedStyle(element);
  const size = parseFloat(style.fontSize);
  const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
  need(large ? 3 : 4.5, element, element instanceof SVGElement ? style.fill : style.color, groundOf(element), 'text');
}
for (const element of all('input, .tools button').filter(visible)) {
  need(3, element, getComputedStyle(element).borderTopColor, groundOf(element.parentElement), 'its border');
}
for (const element of all('svg .line, svg .marks, svg .forecast').filter(visible)) {
  need(3, element, getComputedStyle(element).stroke, groundOf(element), 'a line');
}
return {faults, texts: measured.size};
