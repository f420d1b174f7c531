// Puts what is used of govuk-frontend into wwwroot/govuk, without the parts that only a gov.uk address may show:
// the GDS Transport font, the crown and the crest. Run by the build, see ScrutinyPanels.Components.csproj.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = dirname(dirname(fileURLToPath(import.meta.url)));
const source = join(project, 'node_modules', 'govuk-frontend', 'dist', 'govuk');
const target = join(project, 'wwwroot', 'govuk');

const read = (name) => readFileSync(join(source, name), 'utf8').replace(/\/[/*]# sourceMappingURL=[^\n]*/g, '');

const styles = read('govuk-frontend.min.css')
  .replace(/\/\*![^*]*\*+(?:[^/*][^*]*\*+)*\//g, '')
  .replace(/@font-face\{[^}]*\}/g, '')
  .replace(/(["']?)GDS Transport\1\s*,\s*arial/gi, 'Arial')
  .replace(/url\(["']?\/assets\/images\/govuk-crest\.svg["']?\)/g, 'none');

const left = styles.match(/url\((?!["']?data:)[^)]*\)|GDS Transport|@font-face/g);
if (left) {
  throw new Error(`The styles still ask for ${[...new Set(left)].join(', ')}: teach build/assets.mjs what to do with it.`);
}

const licence = '/*! govuk-frontend, MIT License, Copyright (c) Crown Copyright (Government Digital Service) */\n';

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
writeFileSync(join(target, 'govuk-frontend.min.js'), licence + read('govuk-frontend.min.js'));
writeFileSync(join(target, 'govuk-frontend.min.css'), licence + styles);
