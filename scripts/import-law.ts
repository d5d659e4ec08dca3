/**
 * Who may import whom. One rule per package, and inside the server: routes -> use case -> store -> database, and no
 * domain reaches into another's store.
 */

export interface Import {
  /** As written: `./rank.ts`, `@relais/core/text/fold`, `node:fs`. */
  readonly from: string
  readonly isTypeOnly: boolean
}

export interface Breach {
  readonly file: string
  readonly reason: string
}

const statement =
  /(?:^|\n)\s*(?:import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g

/** The modules that a source imports, statically or on demand. */
export function importsOf(source: string): Import[] {
  return [...source.matchAll(statement)].map(([, type, fixed, lazy]) => ({
    from: fixed ?? lazy ?? '',
    isTypeOnly: type !== undefined,
  }))
}

/** Every breach of the law in one file. */
export function checkImports(file: string, source: string): Breach[] {
  const imports = importsOf(source)
  return [
    ...imports.flatMap((one) => checkImport(file, one)),
    ...checkPurity(file, source),
    ...checkSql(file, source),
  ].map((reason) => ({ file, reason }))
}

const allowed: Readonly<Record<string, readonly string[]>> = {
  core: ['core'],
  kernels: ['kernels'],
  server: ['server', 'core', 'kernels'],
  web: ['web', 'core'],
  testkit: ['testkit', 'server', 'core', 'kernels'],
}

function checkImport(file: string, { from, isTypeOnly }: Import): string[] {
  const home = packageOf(file)
  if (home === null) return []
  const isTest = /\.test\.tsx?$/.test(file)
  const target = from.startsWith('.')
    ? packageOf(resolve(file, from))
    : (from.match(/^@relais\/([^/]+)/)?.[1] ?? null)
  if (from.startsWith('.') && target !== home && !isTest) {
    return [`imports ${from}, which leaves the package: name it as @relais/...`]
  }
  if (target === null) return home === 'core' && !isTest ? checkCore(from) : []
  const isServersTypes = home === 'web' && target === 'server' && isTypeOnly
  const isTestsTestkit = isTest && target === 'testkit' && home !== 'web'
  if (!allowed[home]?.includes(target) && !isServersTypes && !isTestsTestkit) {
    return [`${home} imports ${target} (${from})`]
  }
  return home === 'server' && from.startsWith('.')
    ? checkServer(file, resolve(file, from), isTypeOnly, isTest)
    : []
}

function checkCore(from: string): string[] {
  return from === 'zod' ? [] : [`core imports ${from}: it may import nothing but zod`]
}

function checkServer(file: string, target: string, isTypeOnly: boolean, isTest: boolean): string[] {
  const [fromDomain, toDomain] = [domainOf(file), domainOf(target)]
  const toStore = target.endsWith('.store.ts')
  if (isTest) return []
  if (toStore && fromDomain !== toDomain) return [`reaches into the store of another domain (${target})`]
  if (toStore && file.endsWith('.routes.ts') && !isTypeOnly)
    return [`a route calls a store without a use case (${target})`]
  if (target.endsWith('.routes.ts') && file.endsWith('.store.ts'))
    return [`a store imports routes (${target})`]
  if (target.endsWith('.routes.ts') && fromDomain !== null)
    return [`routes are mounted by app.ts and api-v1.ts only (${target})`]
  return []
}

const impure = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bfetch\(|\bprocess\.|\bcrypto\.|\bconsole\./

function checkPurity(file: string, source: string): string[] {
  if (packageOf(file) !== 'core' || /\.test\.ts$/.test(file)) return []
  const found = withoutComments(source).match(impure)
  return found ? [`core is pure, and this says ${found[0]}`] : []
}

const workspaceSql = /\.(?:selectFrom|insertInto|updateTable|deleteFrom)\(/

function checkSql(file: string, source: string): string[] {
  const isUseCase = /^packages\/server\/src\/[^/]+\/.*\.ts$/.test(file) && !/\.(?:store|test)\.ts$/.test(file)
  return isUseCase && workspaceSql.test(withoutComments(source))
    ? ['SQL on workspace tables belongs in a .store.ts']
    : []
}

function withoutComments(source: string): string {
  return source.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '$1')
}

function packageOf(file: string): string | null {
  return file.match(/^packages\/([^/]+)\//)?.[1] ?? null
}

function domainOf(file: string): string | null {
  return file.match(/^packages\/server\/src\/([^/]+)\//)?.[1] ?? null
}

function resolve(file: string, from: string): string {
  return new URL(from, `file:///${file}`).pathname.slice(1)
}
