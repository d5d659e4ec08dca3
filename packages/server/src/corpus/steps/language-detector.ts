import type { LanguageDetector } from '@relais/core/text/detect-language'
import { voteLanguage } from '@relais/core/text/vote-language'
import { eld } from 'eld/small'

/**
 * Language by ELD's n-grams, the small table: as right on posts as the large one, with a third of its memory
 * (docs/decisions/0005-understanding-posts.md). Null where ELD itself calls its answer unreliable.
 */
export const languageByLetters: LanguageDetector = (text) => {
  const found = eld.detect(text)
  return found.language !== '' && found.isReliable() ? found.language : null
}

/**
 * Language by everyday words, and by letters where those leave a doubt: as right as letters alone, at half the cost
 * (`npm run bench -- language`).
 */
export const languageOf: LanguageDetector = (text) => voteLanguage(text) ?? languageByLetters(text)
