export interface NightlyRunTable {
  name: string
  finished_at: Date
}

export interface JobTables {
  nightly_run: NightlyRunTable
}
