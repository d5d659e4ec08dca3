import type { Relais } from '../open-relais.ts'
import { getWorkspace } from '../workspace/get-workspace.ts'
import { chooseSample } from './choose-sample.ts'

/** Loads and shows a sample in the first workspace, for whoever starts Relais without opening a browser. */
export async function startWithSample(relais: Relais, world: string): Promise<void> {
  const workspace = await getWorkspace(relais.db, undefined)
  const ctx = relais.contextFor(workspace, { kind: 'cli' })
  const { samplesDir } = relais.config
  await chooseSample(ctx, { jobs: relais.jobs, samplesDir }, { world, isShown: true })
}
