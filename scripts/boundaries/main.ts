// The check of the import arrows: `node scripts/boundaries/main.ts`.
import { dirname } from 'node:path';

import { checkBoundaries } from './check-boundaries.ts';

const { modules, imports, violations } = checkBoundaries(dirname(dirname(import.meta.dirname)));
for (const { rule, where, what } of violations) console.log(`${where}\n  ${rule}: ${what}`);
console.log(`${modules} modules, ${imports} imports read, ${violations.length} broken rules`);
process.exitCode = modules > 0 && violations.length === 0 ? 0 : 1;
