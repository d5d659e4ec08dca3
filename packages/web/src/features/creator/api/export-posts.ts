import { useMutation } from '@tanstack/react-query'
import { type CsvCell, toCsv } from '../../../ui/csv.ts'
import { saveFile } from '../../../ui/save-file.ts'
import type { TopicQuery } from '../../topic/topic-search.ts'
import { type CreatorKey, creatorParam, creatorRoute } from './creator.ts'

/** The most that the API gives at once. */
const pageSize = 100
const header = [
  'url',
  'at',
  'kind',
  'lang',
  'title',
  'text',
  'on_topic',
  'likes',
  'comments',
  'reshares',
  'views',
]

/** Saves everything somebody published as a table, fetched page by page. */
export const useExportPosts = (key: CreatorKey, topic: TopicQuery) =>
  useMutation({
    mutationFn: async () => {
      const rows: CsvCell[][] = []
      for (let total = Number.POSITIVE_INFINITY; rows.length < total; ) {
        const query = { ...topic, limit: pageSize, offset: rows.length }
        const answer = await (await creatorRoute.posts.$get({ param: creatorParam(key), query })).json()
        total = answer.posts.length === 0 ? rows.length : answer.total
        for (const {
          url,
          at,
          kind,
          lang,
          title,
          text,
          onTopic,
          likes,
          comments,
          reshares,
          views,
        } of answer.posts)
          rows.push([url, at, kind, lang, title, text, onTopic, likes, comments, reshares, views])
      }
      saveFile(`${key.platform}-${key.handle}.csv`, 'text/csv', toCsv(header, rows))
    },
  })
