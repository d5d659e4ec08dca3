import { expect, test } from 'vitest'
import { readWeightsFile } from './weights-file.ts'

test('an exported table is read back, the newest version of each name', () => {
  const table =
    '\uFEFFname,version,reach,relevance,resonance,created_at\r\nLaunch,2,10,40,50,2026-01-02\r\nlaunch,1,20,30,50,2026-01-01\r\n'
  expect(readWeightsFile(table)).toEqual([{ name: 'Launch', reach: 10, relevance: 40, resonance: 50 }])
})

test('semicolons and JSON do as well', () => {
  const launch = { name: 'Launch', reach: 10, relevance: 40, resonance: 50 }
  expect(readWeightsFile('Name;Reach;Relevance;Resonance\nLaunch;10;40;50')).toEqual([launch])
  expect(readWeightsFile(JSON.stringify(launch))).toEqual([launch])
  expect(readWeightsFile(JSON.stringify([launch]))).toEqual([launch])
})

test('a file with a line that is none is refused as a whole', () => {
  for (const text of ['', '{', 'name,reach\nLaunch,10', 'name,reach,relevance,resonance\nLaunch,0,0,0', '[]'])
    expect(readWeightsFile(text), text).toBeNull()
})
