// Derives ../resources/certification/branches.json from input/ (plain Node, no dependency): node branches.mjs
import fs from 'node:fs';
const dir = new URL('.', import.meta.url).pathname;
const target = dir + '../resources/certification/';
const read = f => JSON.parse(fs.readFileSync(dir + 'input/' + f, 'utf8'));
const pad = n => String(n).padStart(4, '0');
const OPCO = ['AFDAS', 'AKTO', 'ATLAS', 'Constructys', "L'OPCOMMERCE", 'OCAPIAT', 'OPCO 2i', 'OPCO Entreprises de proximité', 'OPCO Mobilités', 'OPCO Santé', 'Uniformation'];
// Short names written by hand, where the short title of KALI is too long for a list
const NAMES = {
  '0087': 'Carrières et matériaux (ouvriers)', '0135': 'Carrières et matériaux (ETAM)', '0211': 'Carrières et matériaux (cadres)',
  '0029': "Hospitalisation privée à but non lucratif (FEHAP)", '0043': 'Import-export et commerce international', '0054': 'Métallurgie : région parisienne',
  '0413': 'Établissements pour personnes inadaptées et handicapées', '1001': 'Établissements pour personnes inadaptées et handicapées (médecins spécialistes)',
  '0716': 'Distribution cinématographique (employés et ouvriers)', '0892': 'Distribution cinématographique (cadres et agents de maîtrise)',
  '0412': 'Agences de voyages (guides accompagnateurs)', '1710': 'Agences de voyages et de tourisme (personnels)',
  '0731': 'Quincaillerie (cadres)', '1383': 'Quincaillerie (employés et agents de maîtrise)', '3243': 'Quincaillerie, fournitures industrielles et équipement de la maison', '0998': 'Équipements thermiques (ouvriers et ETAM)', '1256': 'Équipements thermiques (cadres et ingénieurs)',
  '0707': 'Transformation des papiers-cartons (ingénieurs et cadres)', '0925': 'Commerce de gros des papiers et cartons (ingénieurs et cadres)',
  '0992': 'Boucherie, boucherie-charcuterie, triperie, volailles et gibiers', '0993': 'Prothésistes dentaires et laboratoires de prothèses dentaires',
  '0158': 'Travail mécanique du bois, scieries, négoce et importation des bois', '0405': 'Établissements médico-sociaux (UNISSS)', '0500': "Commerces de gros de l'habillement, mercerie, chaussure et jouet",
  '0614': "Sérigraphie et impression numérique connexes", '0915': "Sociétés d'expertises et d'évaluations industrielles et commerciales",
  '1090': "Services de l'automobile", '1261': 'Acteurs du lien social et familial (ALISFA)', '1278': 'Habitat : personnels PACT et ARIM', '1286': 'Confiserie, chocolaterie, biscuiterie (détaillants)',
  '1314': "Maisons d'alimentation à succursales (gérants mandataires)", '1404': 'Matériels agricoles, de travaux publics et espaces verts (SDLM)', '1408': 'Combustibles solides, liquides, gazeux et produits pétroliers (négoce)',
  '1412': 'Installation et entretien de matériel aéraulique, thermique et frigorifique', '1486': "Bureaux d'études techniques, ingénieurs-conseils et sociétés de conseils", '1513': 'Eaux embouteillées, boissons sans alcool et bière (production)',
  '1517': 'Commerces de détail non alimentaires', '1527': 'Immobilier', '1536': 'Distributeurs conseils hors domicile', '1539': 'Papeterie, fournitures de bureau, bureautique et informatique (détail)', '1555': 'Produits à usage pharmaceutique, parapharmaceutique et vétérinaire',
  '1606': 'Bricolage', '1607': 'Jeux, jouets, articles de fêtes et puériculture (industries)', '1624': 'Confiserie, chocolaterie, biscuiterie (commerce de gros)', '1686': "Audiovisuel, électronique et équipement ménager (commerces et services)",
  '1843': 'Bâtiment : région parisienne', '2002': 'Blanchisserie, laverie, pressing et teinturerie', '2075': "Œufs et produits d'œufs (conditionnement et transformation)", '2216': 'Commerce de détail et de gros à prédominance alimentaire',
  '2397': 'Mannequins employés par les agences de mannequins', '2528': 'Maroquinerie, articles de voyage, chasse-sellerie, gainerie', '2543': 'Géomètres-experts, topographes, photogrammètres et experts fonciers',
  '2583': "Sociétés d'autoroutes", '2785': 'Ventes volontaires et offices de commissaires-priseurs judiciaires', '3043': 'Propreté et services associés', '3213': 'Économistes de la construction et métreurs-vérificateurs', '3223': 'Transport et services maritimes (officiers)',
  '3230': "Presse d'information spécialisée", '3232': 'Sécurité sociale : agents de direction du régime général', '7002': "Coopératives agricoles de céréales, meunerie, approvisionnement et oléagineux", '7006': 'Coopératives agricoles de fleurs, fruits et légumes et pommes de terre',
  '0787': "Experts-comptables et commissaires aux comptes", '0843': 'Boulangerie-pâtisserie artisanale', '0086': 'Publicité', '0016': 'Transports routiers', '2596': 'Coiffure', '2941': 'Aide, accompagnement, soins et services à domicile',
  '0675': "Habillement : maisons à succursales de vente au détail", '1147': 'Cabinets médicaux', '2098': 'Prestataires de services du secteur tertiaire', '1375': 'Métallurgie : Doubs', '3209': 'Métallurgie : Doubs', '3231': 'Métallurgie : Jura',
  '1007': 'Métallurgie : Thiers (Puy-de-Dôme)', '1059': 'Métallurgie : Midi-Pyrénées', '1164': 'Métallurgie : Vimeu (Somme)', '1365': 'Métallurgie : Meurthe-et-Moselle', '1576': 'Métallurgie : Cher', '1578': "Métallurgie : Loire et arrondissement d'Yssingeaux", '1592': 'Métallurgie : Valenciennois et Cambrésis',
  '1604': 'Métallurgie : Rouen et Dieppe (Seine-Maritime)', '1627': 'Métallurgie : Puy-de-Dôme', '1813': 'Métallurgie : Maubeuge', '1885': "Métallurgie : Côte-d'Or", '1902': 'Métallurgie : Maine-et-Loire', '1967': 'Métallurgie : Bas-Rhin', '2003': 'Métallurgie : Vosges', '2221': 'Métallurgie : Isère et Hautes-Alpes (mensuels)',
  '1560': 'Métallurgie : Alpes-Maritimes', '1577': "Métallurgie : Hérault, Aude et Pyrénées-Orientales", '2630': 'Métallurgie : Bouches-du-Rhône et Alpes-de-Haute-Provence', '2992': 'Métallurgie : Indre-et-Loire', '0714': 'Métallurgie : Moselle', '0822': 'Métallurgie : Savoie (mensuels)', '0863': 'Métallurgie : Ille-et-Vilaine et Morbihan', '0878': 'Métallurgie : Rhône (mensuels)', '0914': 'Métallurgie : Ain (mensuels)',
  '0887': 'Métallurgie : Eure', '0937': 'Métallurgie : Haute-Vienne et Creuse', '0965': 'Métallurgie : Var', '0979': 'Métallurgie : Le Havre (Seine-Maritime)', '0984': 'Métallurgie : Eure-et-Loir', '1315': 'Métallurgie : Haute-Marne et Meuse', '1387': 'Métallurgie : Flandres (mensuels)', '1525': 'Métallurgie : région dunkerquoise', '2542': 'Métallurgie : Aisne', '2579': 'Métallurgie : Loir-et-Cher', '2126': 'Métallurgie : Gard et Lozère', '2615': 'Métallurgie : Pyrénées-Atlantiques et Seignanx', '1867': 'Métallurgie : Drôme et Ardèche', '2294': 'Métallurgie : Aube', '1732': 'Métallurgie : Yonne', '2700': "Métallurgie : Oise", '0934': 'Métallurgie : Indre', '0948': 'Métallurgie : Orne', '0898': 'Métallurgie : Allier', '2755': 'Métallurgie : Belfort-Montbéliard', '1564': 'Métallurgie : Saône-et-Loire', '1912': 'Métallurgie : Haut-Rhin',
};
const SOURCES = [
  { id: 'siro-2026-08', name: 'Table SIRET-OPCO (SIRO_202608.csv) de France compétences, agrégée par IDCC', date: '2026-08-11', licence: 'Licence Ouverte 2.0', url: 'https://www.data.gouv.fr/datasets/table-siret-opco', note: "lue dans l'agrégat public data/idcc-opco.json du dépôt GitHub GabrielVdb54/ia-entrepreneur (faits seulement) ; au moins 5 établissements et un seul OPCO pour 90 % d'entre eux" },
  { id: 'mte-2019', name: 'Table IDCC-OPCO du ministère du Travail (table_idcc-opco-19072019.xlsx)', date: '2019-07-19', licence: 'Licence Ouverte 2.0 (mentions légales de travail-emploi.gouv.fr, à confirmer)', url: 'https://travail-emploi.gouv.fr/sites/travail-emploi/files/files-spip/xlsx/table_idcc-opco-19072019.xlsx', note: 'lue dans config/data/idcc_to_opco.yml du dépôt GitHub betagouv/conseillers-entreprises (faits seulement)' },
];
const siro = read('siro-2026-08.json'), mte = read('mte-2019.json').idcc;
const geo = s => { // "Convention collective départementale des industries métallurgiques … de la Corrèze" -> "Métallurgie : Corrèze"
  const m = s.match(/^Convention collective .*?(?:métallurg|métaux).*?(?:(?:du département )?(?:de la |de l'|des |du |de |d'))((?:[A-ZÎÉÈ][^ ]*)(?: .*)?)$/);
  return m ? 'Métallurgie : ' + m[1].replace(/ et (de la |de l'|du |des |de )/, ' et ') : s;
};
const rows = read('conventions.json').filter(x => x.idcc != null).map(x => {
  const idcc = pad(x.idcc);
  const name = NAMES[idcc] ?? geo(x.court.replace(/\s+/g, ' ').replace(/’/g, "'").trim());
  let opco = null, opcoSource = null, also, candidates;
  if (siro.idcc[idcc]) { opco = siro.idcc[idcc]; opcoSource = 'siro-2026-08'; }
  else if (siro.candidates[idcc]) { candidates = siro.candidates[idcc]; }
  else if (mte[idcc]) { opco = mte[idcc]; opcoSource = 'mte-2019'; }
  if (opco && mte[idcc] && mte[idcc] !== opco) also = { opco: mte[idcc], source: 'mte-2019' };
  if (opco && !OPCO.includes(opco)) throw new Error(idcc + ' ' + opco);
  // conventions of the métallurgie replaced on 1 January 2024 by IDCC 3248 are still in the list
  return { idcc, name, container: x.id, opco, opcoSource, ...(also && { differs: also }), ...(candidates && { candidates }), ...(opco ? {} : { check: true }) };
}).sort((a, b) => a.idcc < b.idcc ? -1 : 1);
if (new Set(rows.map(r => r.idcc)).size !== rows.length) throw new Error('duplicate IDCC');
const out = `{\n"edition": "2026-08-24",\n"reviewedOn": "2026-11-23",\n"opcos": ${JSON.stringify(OPCO)},\n"sources": [\n${SOURCES.map(s => JSON.stringify(s)).join(',\n')}\n],\n"branches": [\n${rows.map(r => JSON.stringify(r)).join(',\n')}\n]\n}\n`;
fs.writeFileSync(target + 'branches.json', out);
JSON.parse(out);
const n = f => rows.filter(f).length;
console.log('branches', rows.length, 'with OPCO', n(r => r.opco), 'without', n(r => !r.opco), 'siro', n(r => r.opcoSource === 'siro-2026-08'), 'mte', n(r => r.opcoSource === 'mte-2019'), 'differs', n(r => r.differs), 'names > 80:', rows.filter(r => r.name.length > 80).map(r => r.idcc + ' ' + r.name));
