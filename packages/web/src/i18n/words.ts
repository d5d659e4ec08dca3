import type access from './words/access/en.json'
import type audience from './words/audience/en.json'
import type backlinks from './words/backlinks/en.json'
import type base from './words/base/en.json'
import type compare from './words/compare/en.json'
import type creator from './words/creator/en.json'
import type discover from './words/discover/en.json'
import type fit from './words/fit/en.json'
import type further from './words/further/en.json'
import type gems from './words/gems/en.json'
import type imports from './words/import/en.json'
import type joins from './words/joins/en.json'
import type lists from './words/lists/en.json'
import type network from './words/network/en.json'
import type pictures from './words/pictures/en.json'
import type portrait from './words/portrait/en.json'
import type sample from './words/sample/en.json'
import type settings from './words/settings/en.json'
import type sheet from './words/sheet/en.json'
import type snowball from './words/snowball/en.json'
import type sources from './words/sources/en.json'
import type team from './words/team/en.json'
import type topics from './words/topics/en.json'
import type values from './words/values/en.json'

/** Every message of the interface, section by section: what `t` takes. */
export type Words = typeof access &
  typeof audience &
  typeof backlinks &
  typeof base &
  typeof compare &
  typeof creator &
  typeof discover &
  typeof fit &
  typeof further &
  typeof gems &
  typeof imports &
  typeof joins &
  typeof lists &
  typeof network &
  typeof pictures &
  typeof portrait &
  typeof sample &
  typeof settings &
  typeof sheet &
  typeof snowball &
  typeof sources &
  typeof team &
  typeof topics &
  typeof values
