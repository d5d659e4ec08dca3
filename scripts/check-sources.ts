import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { checkFile } from './file-sizes.ts'
import { type Breach, checkImports } from './import-law.ts'

/** Files of ours as git sees them: committed ones and new ones that are not ignored. */
function sourceFiles(root: string): string[] {
  const out = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.ts', '*.tsx', '*.mjs'], {
    cwd: root,
    encoding: 'utf8',
  })
  return out.split('\n').filter((file) => file !== '' && existsSync(`${root}/${file}`))
}

/** Import law and file sizes over the whole clone. */
export function checkSources(root: string): { files: number; breaches: Breach[] } {
  const files = sourceFiles(root)
  const breaches = files.flatMap((file) => {
    const source = readFileSync(`${root}/${file}`, 'utf8')
    return [...checkImports(file, source), ...checkFile(file, source)]
  })
  return { files: files.length, breaches }
}
