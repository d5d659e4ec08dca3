import { writeFileSync } from 'node:fs'
import { oddInputPage } from './odd-input-page.ts'

writeFileSync(new URL('../../../../docs/guide/odd-input.md', import.meta.url), oddInputPage())
