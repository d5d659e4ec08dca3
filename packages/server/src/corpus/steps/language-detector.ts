import type { LanguageDetector } from '@relais/core/text/detect-language'
import { eld } from 'eld/small'

/**
 * Language by ELD's n-grams, the small table: as right on posts as the large one, with a third of its memory
 * (docs/decisions/0005-understanding-posts.md). Null where ELD itself calls its answer unreliable.
 */
export const languageOf: LanguageDetector = (text) => {
  const found = eld.detect(text)
  return found.language !== '' && found.isReliable() ? found.language : null
}
