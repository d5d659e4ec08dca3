import { type Kysely, sql } from 'kysely'

/** A sample world brings the competitor of its brand; those that are loaded already are known by their brand. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table sample add column competitor text`.execute(db)
  await sql`update sample set competitor = case brand
    when 'Morvillac' then 'Trancevert'
    when 'Tarnbeck' then 'Ruvola'
    when 'Zancadia' then 'Andurra'
    when 'หมอกเก้า' then 'คั่วปลายนา'
  end`.execute(db)
}
