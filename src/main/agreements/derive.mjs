// Derives ../resources/certification/agreements.json (plain Node, no dependency).
//   node derive.mjs                      from input/ and review.json
//   node derive.mjs /tmp/kali/package    the same, after re-reading the links, titles and notes of the npm package
//                                        @socialgouv/kali-data@3.449.0 into input/kali-links.json
// Nothing here is decided by hand: what was read and judged is in review.json, keyed by KALITEXT id.
import fs from 'node:fs';
const dir = new URL('.', import.meta.url).pathname;
const target = dir + '../resources/certification/';
const json = f => JSON.parse(fs.readFileSync(f, 'utf8'));
const raw = json(dir + 'input/pro-a-agreements.json');
const review = json(dir + 'review.json');
const branches = Object.fromEntries(json(target + 'branches.json').branches.map(b => [b.idcc, b]));
const pad = n => String(n).padStart(4, '0');

// ---- 1. links of the package (which order extends which article)
const LINKS = dir + 'input/kali-links.json';
const strip = h => (h || '').replace(/<\/(p|tr|li|div|table|td|th)>|<br\s*\/?>/gi, '\n').replace(/<[^>]+>/g, '').replace(/&nbsp;/g, ' ');
function readPackage(pkg) {
  const cache = {}, links = {};
  const find = (n, id) => { if (n.data && n.data.id === id) return n; for (const c of n.children || []) { const r = find(c, id); if (r) return r; } return null; };
  for (const x of raw) {
    const tree = cache[x.conteneur] ??= json(`${pkg}/data/${x.conteneur}.json`);
    const node = find(tree, x.texte);
    if (!node) throw new Error('text not found: ' + x.texte);
    const articles = [];
    (function walk(n) {
      if (n.type === 'article') {
        const text = strip(n.data.content);
        const l = (n.data.lstLienModification || []);
        articles.push({
          id: n.data.id, num: n.data.num || null,
          orders: l.filter(k => (k.linkType === 'ETEND' || k.linkType === 'EXTENSION') && k.natureText === 'ARRETE').map(k => [k.dateSignaTexte, k.datePubliTexte, k.textCid]),
          modifiedBy: l.filter(k => k.linkType === 'MODIFIE' && k.linkOrientation === 'cible').map(k => k.textCid),
          codes: x.certifications.filter(c => new RegExp('(^|[^0-9])' + c.rncp + '([^0-9]|$)').test(text)).length,
          notes: (text.match(/\(Arrêté du [^)]*\)/g) || []).map(s => s.replace(/\s+/g, ' ')),
        });
      }
      for (const c of n.children || []) walk(c);
    })(node);
    links[x.texte] = { title: node.data.title, etat: node.data.etat, modified: node.data.modifDate, articles };
  }
  const body = Object.keys(links).sort().map(k => `${JSON.stringify(k)}: {"title": ${JSON.stringify(links[k].title)}, "etat": ${JSON.stringify(links[k].etat)}, "modified": ${JSON.stringify(links[k].modified)}, "articles": [\n${links[k].articles.map(a => '  ' + JSON.stringify(a)).join(',\n')}\n]}`);
  fs.writeFileSync(LINKS, `{\n${body.join(',\n')}\n}\n`);
}
if (process.argv[2]) readPackage(process.argv[2]);
const links = json(LINKS);

// ---- 2. one agreement
const by = (f) => (a, b) => { const x = f(a), y = f(b); return x < y ? -1 : x > y ? 1 : 0; };
const LEVEL69 = { 1: '7', 2: '6', 3: '5', 4: '4', 5: '3' };
function level(v, scale) {
  if (v == null) return null;
  const m = String(v).match(/^(?:Niveau )?([1-8])$/);
  if (!m) return null; // "–", "NC", "Certification", …
  return scale === '1969' ? LEVEL69[m[1]] ?? null : m[1];
}
const label = s => s.replace(/\s+/g, ' ').replace(/^« (.*) »[,.;]?$/, '$1').replace(/\. »$/, '').replace(/\s*\(\s*[1-3]\s*\)\s*$/, '').replace(/^[–-]\s*/, '').replace(/\s*\(?(?:code )?R[NC]{2}P ?\d{3,5}\)?\s*[;,.]?\s*$/, '').replace(/\s*[;,.–]\s*$/, '').replace(/\s*\(\s*[1-3]\s*\)\s*$/, '').replace(/\s*\(RNCP ?\d{3,5}\)\.?$/, '').trim();

const agreements = raw.map(x => {
  const r = review[x.texte], k = links[x.texte];
  if (!r) throw new Error('no review for ' + x.texte);
  if (k.title !== x.titre) console.warn('title differs', x.texte);
  const orders = new Map();
  for (const a of k.articles) for (const o of a.orders) orders.set(o[2], { order: o[0], journal: o[1], jorftext: o[2] });
  const extensions = [...orders.values()].sort(by(o => o.journal + o.jorftext));
  for (const e of x.extension) if (!orders.has(e[2])) throw new Error('order lost ' + x.texte + ' ' + e[2]);
  // the order that extends the article carrying the list, in its present wording
  let listExtension = r.listExtension ?? null;
  if (!listExtension && (r.list === 'codes' || r.list === 'labels' || r.list === 'not-reproduced')) {
    const most = Math.max(...k.articles.map(a => a.codes));
    const carriers = most > 0 ? k.articles.filter(a => a.codes >= most * 0.5) : k.articles;
    const ids = new Set(carriers.flatMap(a => a.orders.length ? a.orders.map(o => o[2]) : [null]));
    if (ids.size === 1) listExtension = [...ids][0];
    else if (!ids.has(null)) listExtension = [...ids].map(i => orders.get(i)).sort(by(o => o.journal)).pop().jorftext;
  }
  const certifications = x.certifications.map(c => {
    const code = 'RNCP' + c.rncp, f = r.lines?.[code] || {};
    return { code: f.code ?? code, label: f.label ?? label(c.libelle), level: f.level !== undefined ? f.level : level(c.niveau, r.levelScale), ...(f.role && { role: f.role }), ...(f.by && { by: f.by }), ...(f.note && { note: f.note }) };
  });
  const b = branches[pad(x.idcc)];
  if (b.container !== x.conteneur) console.warn('container differs', x.idcc);
  return {
    idcc: pad(x.idcc), branch: b.name, container: x.conteneur, text: x.texte, title: x.titre,
    kind: /^Avenant/.test(x.titre) ? 'avenant' : 'accord', parent: r.parent ?? null, ...(r.replaces && { replaces: r.replaces }),
    signed: x.dateSignature, state: x.etat, modified: x.modif,
    extended: extensions.length > 0, extensions, listExtension,
    duration: r.duration, end: r.end, ...(r.endQuote && { endQuote: r.endQuote }),
    list: r.list, listEffect: r.listEffect, review: r.review, reviewNote: r.reviewNote ?? null,
    exclusions: r.exclusions, reserves: r.reserves, terms: r.terms, certifications, added: r.added ?? [],
  };
}).sort(by(a => a.idcc + a.signed + a.text));

// ---- 3. checks
const ids = new Set(agreements.map(a => a.text));
for (const a of agreements) {
  for (const p of [a.parent, ...(a.replaces || [])]) if (p && !ids.has(p)) throw new Error('unknown parent ' + p);
  const dates = new Set(a.extensions.map(e => e.order));
  for (const e of [...a.exclusions, ...a.reserves, ...a.terms]) if (!dates.has(e.order)) throw new Error(`order ${e.order} is not among those of ${a.text}`);
  if (a.listExtension && !a.extensions.some(e => e.jorftext === a.listExtension)) throw new Error('listExtension ' + a.text);
  if ((a.state === 'VIGUEUR_ETEN') !== a.extended) throw new Error('state ' + a.text);
  for (const k of Object.keys(review[a.text].lines || {})) if (!raw.find(x => x.texte === a.text).certifications.some(c => 'RNCP' + c.rncp === k)) console.warn('line of the review without raw line', a.text, k);
}
for (const k of Object.keys(review)) if (!ids.has(k)) throw new Error('review without agreement ' + k);

// ---- 4. write: one agreement a block, one certification a line
const list = (a) => a.length ? '[\n' + a.map(e => '  ' + JSON.stringify(e)).join(',\n') + '\n ]' : '[]';
const block = a => '{\n' + Object.entries(a).map(([k, v]) => ` ${JSON.stringify(k)}: ${Array.isArray(v) && k !== 'replaces' ? list(v) : JSON.stringify(v)}`).join(',\n') + '\n}';
const head = {
  source: 'npm @socialgouv/kali-data 3.449.0 (Apache-2.0), base KALI de la DILA (Licence Ouverte 2.0)',
  edition: '2026-08-24', reviewedOn: '2026-11-23',
};
const out = '{\n' + Object.entries(head).map(([k, v]) => `${JSON.stringify(k)}: ${JSON.stringify(v)}`).join(',\n') + ',\n"agreements": [\n' + agreements.map(block).join(',\n') + '\n]\n}\n';
JSON.parse(out);
fs.writeFileSync(target + 'agreements.json', out);

// ---- 5. counts
const n = f => agreements.filter(f).length;
const sum = f => agreements.reduce((s, a) => s + f(a), 0);
const pairs = f => new Set(agreements.flatMap(a => f(a).map(c => a.idcc + ' ' + c))).size;
const codes = f => new Set(agreements.flatMap(f)).size;
const rawCodes = a => raw.find(x => x.texte === a.text).certifications.filter(c => c.rncp).map(c => 'RNCP' + c.rncp);
const rncp = l => l.map(c => c.code).filter(c => c && c.startsWith('RNCP'));
console.log(JSON.stringify({
  agreements: agreements.length, idcc: new Set(agreements.map(a => a.idcc)).size,
  withoutRawList: n(a => !a.certifications.length), notExtended: n(a => !a.extended),
  rawLines: sum(a => a.certifications.length), rawLinesWithoutNumber: raw.reduce((s, x) => s + x.certifications.filter(c => !c.rncp).length, 0),
  rawPairs: pairs(rawCodes), rawCodes: codes(rawCodes),
  addedLines: sum(a => a.added.length), addedWithRncp: sum(a => rncp(a.added).length), agreementsWithAdded: n(a => a.added.length), withoutAnyLine: n(a => !a.certifications.length && !a.added.length),
  rolesReplaced: sum(a => a.certifications.filter(c => c.role === 'replaced').length), rolesCited: sum(a => a.certifications.filter(c => c.role === 'cited').length), correctedToRS: sum(a => a.certifications.filter(c => c.code.startsWith('RS')).length),
  pairsAfterReading: pairs(a => rncp([...a.certifications, ...a.added].filter(c => !c.role))), codesAfterReading: codes(a => rncp([...a.certifications, ...a.added].filter(c => !c.role))),
  pairsListedAndNotExcluded: pairs(a => { const e = new Set(a.exclusions.filter(x => !x.partial).map(x => x.code)); return a.extended ? rncp([...a.certifications, ...a.added].filter(c => !c.role)).filter(c => !e.has(c)) : []; }),
  reviewed: n(a => a.review === 'reviewed'), toCheck: n(a => a.review === 'to-check'),
  exclusions: sum(a => a.exclusions.length), exclusionsWithCode: sum(a => a.exclusions.filter(e => e.code).length), excludedRncp: codes(a => rncp(a.exclusions)), agreementsWithExclusions: n(a => a.exclusions.length),
  reserves: sum(a => a.reserves.length), activeOnly: sum(a => a.reserves.filter(r => r.kind === 'active-only').length), agreementsActiveOnly: n(a => a.reserves.some(r => r.kind === 'active-only')), other: sum(a => a.reserves.filter(r => r.kind === 'other').length), termsExcluded: sum(a => a.terms.length),
  fixed: n(a => a.duration === 'fixed'), indeterminate: n(a => a.duration === 'indeterminate'), durationNull: n(a => a.duration === null),
  list: Object.fromEntries(['codes', 'labels', 'not-reproduced', 'none'].map(l => [l, n(a => a.list === l)])),
  listExtensionNull: agreements.filter(a => a.list !== 'none' && !a.listExtension).map(a => a.text),
  extensionsNotInRaw: agreements.flatMap(a => a.extensions.filter(e => !raw.find(x => x.texte === a.text).extension.some(y => y[2] === e.jorftext)).map(e => a.text + ' ' + e.order)),
}, null, 1));
