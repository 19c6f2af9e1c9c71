// Derives ../resources/certification/known.tsv.gz. See README.md.
// node build.mjs certifications-2025.json.gz pro-a-agreements.json
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';

const OUT = new URL('../resources/certification/', import.meta.url);
const INVENTED = ' (fiche inventée)';
const INVENTED_ON = '2026-01-01';

const [certifications, agreements] = process.argv.slice(2);
const known = JSON.parse(gunzipSync(readFileSync(certifications)));
const wanted = new Set(
  JSON.parse(readFileSync(agreements, 'utf8'))
    .flatMap((a) => a.certifications)
    .filter((c) => c.rncp)
    .map((c) => `RNCP${c.rncp}`));

// Certif Info's long names of what a certification is, where no short one is given. Others are titles.
const TYPES = [
  [/^Titre professionnel/, 'TP'], [/^Brevet de technicien supérieur/, 'BTS'], [/^Baccalauréat professionnel/, 'BAC PRO'],
  [/^Certificat d'aptitude professionnelle/, 'CAP'], [/^Brevet professionnel/, 'BP'], [/^Mention complémentaire/, 'MC'],
  [/^Licence professionnelle/, 'Licence Professionnelle'], [/^Diplôme d'ingénieur/, 'Titre ingénieur'],
  [/^Diplôme/, 'Diplôme'],
];
const type = (c) => c.abrege ?? TYPES.find(([long]) => long.test(c.type ?? ''))?.[1] ?? '';

const day = (text) => (text ? text.split('/').reverse().join('-') : '');
const title = (c) => (c.abrege && c.intitule.startsWith(`${c.abrege} - `)
  ? c.intitule.slice(c.abrege.length + 3) : c.intitule);
const ACTIVE = { ACTIVE: '1', INACTIVE: '0' };

const real = known
  .filter((c) => wanted.has(c.code))
  .map((c) => [c.code, title(c), type(c), c.niveau ?? '', ACTIVE[c.actif] ?? '', day(c.echeance), c.remplacePar ?? '',
    c.source.match(/\d{4}-\d\d-\d\d/)[0], '', '', '']);

// The demonstration numbers its titles by trade and place: org.jalon.demonstration.Certificates.
function invented() {
  const text = readFileSync(new URL('../resources/demonstration/trades.txt', import.meta.url), 'utf8');
  const rows = [];
  text.split(/^\[.*\]$/m).slice(1).forEach((trade, t) => {
    const values = (key) => [...trade.matchAll(new RegExp(`^${key}=(.*)$`, 'gm'))].map((m) => m[1]);
    values('titre').forEach((line, i) => {
      const [level, name] = line.split('|');
      if (level !== '0') {
        rows.push([`RNCP${90_000 + t * 10 + i}`, name + INVENTED, shortType(name), level, '1', '', '', INVENTED_ON,
          values('formacode')[0], values('nsf')[0], values('rome')[0].replaceAll(' ', '|')]);
      }
    });
  });
  ['A1', 'A2', 'B1', 'B2'].forEach((level, i) => {
    rows.push([`RS${90_000 + i}`, `DELF ${level}${INVENTED}`, '', '', '1', '', '', INVENTED_ON, '15235', '136', '']);
    rows.push([`RS${90_004 + i}`, `Diplôme de français professionnel ${level}${INVENTED}`, '', '', '1', '', '',
      INVENTED_ON, '15235', '136', '']);
  });
  return rows;
}

function shortType(name) {
  const short = [[/^Titre professionnel/i, 'TP'], [/^CAP\b/, 'CAP'], [/^BTS\b/, 'BTS'], [/^BUT\b/, 'BUT'],
    [/^Brevet professionnel/i, 'BP'], [/^Bac(calauréat)? pro/i, 'BAC PRO'], [/^Mention complémentaire/i, 'MC'],
    [/^Licence pro/i, 'Licence Professionnelle'], [/^CQP/, 'CQP'], [/^Diplôme d'État/i, 'DE']];
  return short.find(([begin]) => begin.test(name))?.[1] ?? '';
}

const number = (row) => (row[0].startsWith('RS') ? 1e7 : 0) + +row[0].replace(/\D/g, '');
const rows = [...real, ...invented()].sort((a, b) => number(a) - number(b));
const lines = rows.map((row) => row.map((cell) => String(cell).replace(/\s+/g, ' ').trim()).join('\t'));
mkdirSync(OUT, { recursive: true });
writeFileSync(new URL('known.tsv.gz', OUT), gzipSync(`${lines.join('\n')}\n`, { level: 9 }));
console.log(`${real.length} of ${wanted.size} codes that agreements name, ${rows.length - real.length} invented`);
