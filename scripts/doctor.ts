// `npm run doctor`: says what is wrong with this machine or this configuration, and what to do about it.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './checkout.ts';
import { configurationChecks } from './doctor/configuration.ts';
import { type Finding, findingLines } from './doctor/finding.ts';
import { MACHINE } from './doctor/machine.ts';

process.chdir(ROOT);
if (existsSync(path.join(ROOT, '.env'))) process.loadEnvFile(path.join(ROOT, '.env'));

const findings: Finding[] = [];
for (const { name, look } of [...MACHINE, ...configurationChecks(process.env)]) {
  const finding = await look();
  findings.push(finding);
  for (const line of findingLines(name, finding)) console.log(line);
}
const ills = findings.filter(({ ok }) => !ok).length;
console.log(ills === 0 ? '\nAll is well.' : `\n${ills} to mend.`);
process.exit(ills === 0 ? 0 : 1);
