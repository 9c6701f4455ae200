// Holds an app manifest for Microsoft Teams against Microsoft's JSON schema of the version that it names.
// node manifest.mjs FOLDER_WITH_NODE_MODULES MANIFEST
// Prints each fault and a last line "N faults"; ends with 1 where there is one.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const [, , folder, file] = process.argv;
const require = createRequire(folder + '/');
const library = dirname(dirname(require.resolve('@microsoft/app-manifest')));
// The ajv that the library itself brings: its schemas are of draft 4.
const own = createRequire(require.resolve('@microsoft/app-manifest'));
const Ajv = own('ajv-draft-04').default;
const addFormats = own('ajv-formats').default;

const read = (path) => JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
const manifest = read(file);
const version = `v${manifest.manifestVersion}`;
const schema = join(library, 'build', 'json-schemas', 'teams', version, 'MicrosoftTeams.schema.json');

const ajv = new Ajv({ strict: false, allErrors: true });
addFormats(ajv);
const valid = ajv.compile(read(schema));
const faults = valid(manifest) ? [] : valid.errors;
for (const fault of faults) console.log(`${fault.instancePath || '/'} ${fault.message}`);
console.log(`${faults.length} faults`);
process.exit(faults.length > 0 ? 1 : 0);
