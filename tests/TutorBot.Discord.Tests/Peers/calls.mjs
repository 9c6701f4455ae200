// Holds recorded calls against Discord's own description of its REST interface.
// node calls.mjs FOLDER_WITH_NODE_MODULES OPENAPI_FILE FOLDER_OF_CALLS
// Prints each call that is not as described and a last line "N calls, N not as described"; ends with 1 where one is.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [, , folder, description, calls] = process.argv;
const require = createRequire(folder + '/');
const Ajv = require('ajv/dist/2020').default;
const api = JSON.parse(readFileSync(description, 'utf8'));

// The documentation decides where the preview differs: permissions are written as decimal text.
for (const name of ['ApplicationCommandUpdateRequest', 'ApplicationCommandCreateRequest']) {
  api.components.schemas[name].properties.default_member_permissions = { type: ['string', 'null'], pattern: '^[0-9]+$' };
}

const ajv = new Ajv({ strict: false, allErrors: false, validateFormats: false });
ajv.addSchema({ $id: 'discord', ...api });
const routes = Object.entries(api.paths).map(([path, methods]) => ({
  path, methods, pattern: new RegExp(`^${path.replace(/\{[^}]+\}/g, '[^/]+')}$`),
}));

// A path without a variable is meant before one with it, as @me and @original are.
const variables = (route) => (route.path.match(/\{/g) ?? []).length;
const find = (call) => routes
  .filter((route) => route.pattern.test(call.path) && route.methods[call.method.toLowerCase()])
  .sort((one, other) => variables(one) - variables(other))[0];

const pointer = (part) => part.replaceAll('~', '~0').replaceAll('/', '~1');
const place = (path, method, kind) => encodeURI(
  ['paths', path, method, 'requestBody', 'content', kind, 'schema'].map(pointer).join('/'));
const checks = new Map();
function check(route, method) {
  const key = `${method} ${route.path}`;
  if (!checks.has(key)) {
    const content = route.methods[method].requestBody?.content;
    const kind = content && (content['application/json'] ? 'application/json' : Object.keys(content)[0]);
    checks.set(key, kind ? ajv.compile({ $ref: `discord#/${place(route.path, method, kind)}` }) : null);
  }
  return checks.get(key);
}

function fault(call) {
  const route = find(call);
  if (!route) return 'no such call is described';
  const valid = check(route, call.method.toLowerCase());
  if (!valid) return call.body === null ? null : 'a body where none is described';
  if (call.body === null) return 'no body where one is described';
  return valid(call.body) ? null : ajv.errorsText(valid.errors);
}

let count = 0;
let wrong = 0;
for (const file of readdirSync(calls).filter((name) => name.endsWith('.jsonl'))) {
  for (const line of readFileSync(join(calls, file), 'utf8').split('\n').filter(Boolean)) {
    const call = JSON.parse(line);
    const what = fault(call);
    count++;
    if (what) {
      wrong++;
      console.log(`${call.method} ${call.path}: ${what}`);
    }
  }
}
console.log(`${count} calls, ${wrong} not as described`);
process.exit(wrong > 0 || count === 0 ? 1 : 0);
