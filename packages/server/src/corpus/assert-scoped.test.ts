import { describe, expect, it } from 'vitest'
import { assertScoped } from './assert-scoped.ts'
import { corpusTables } from './corpus-tables.ts'

const own = 'scope IN {scopes:Array(UInt64)}'

describe('the check that every query stays in its scope', () => {
  it.each(corpusTables)('refuses to read %s without the predicate, and lets it pass with it', (table) => {
    expect(() => assertScoped(`SELECT count() FROM ${table}`)).toThrow(/reads 1 corpus tables and filters 0/)
    expect(() => assertScoped(`SELECT count() FROM ${table} WHERE ${own}`)).not.toThrow()
  })

  it('wants one predicate for each table that is read, also in joins, subqueries and other letters', () => {
    const join = `select 1 from post as p join post_text as t using id where p.${own}`
    expect(() => assertScoped(join)).toThrow(/reads 2 corpus tables and filters 1/)
    expect(() => assertScoped(`${join} and t.${own}`)).not.toThrow()
    expect(() =>
      assertScoped(`SELECT 1 FROM post WHERE ${own} AND account IN (SELECT id FROM\n  account)`),
    ).toThrow()
  })

  it('lets arrays be joined, whatever function makes them', () => {
    const sql = `SELECT n FROM post ARRAY JOIN arrayDistinct(targets) AS n WHERE ${own}`
    expect(() => assertScoped(sql)).not.toThrow()
  })

  it.each([
    ['a scope written by hand', 'SELECT 1 FROM post WHERE scope = 7'],
    ['another parameter', 'SELECT 1 FROM post WHERE scope IN {mine:Array(UInt64)}'],
    ['a predicate in a comment', `SELECT 1 FROM post -- ${own}`],
    ['a predicate in a block comment', `SELECT 1 FROM post /* WHERE ${own} */`],
    ['a table behind a comma', `SELECT 1 FROM post, post_text WHERE ${own}`],
    ['the part of a table on one node', 'SELECT 1 FROM post_local'],
    ['a table with its database', 'SELECT 1 FROM other.post'],
    ['a quoted table', 'SELECT 1 FROM `post`'],
    ['a doubly quoted table', 'SELECT 1 FROM "post"'],
    [
      'a table function that reaches other servers',
      "SELECT 1 FROM remote('127.0.0.1', currentDatabase(), post)",
    ],
    ['a table function that reaches a whole database', "SELECT 1 FROM merge(currentDatabase(), '^post')"],
    ['a clause that is switched off again', `SELECT 1 FROM post WHERE ${own} OR 1`],
  ])('refuses %s', (_what, sql) => {
    expect(() => assertScoped(sql)).toThrow()
  })
})
