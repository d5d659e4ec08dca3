import type { Cookie } from 'playwright-core'

type Locale = 'en' | 'fr' | 'th' | 'es'

/** The first run by the API: an owner who reads this language. @returns their session, as cookies for a browser */
export async function setUpOwner(url: string, locale: Locale): Promise<Cookie[]> {
  const response = await fetch(`${url}/api/v1/setup`, {
    method: 'POST',
    headers: { origin: url, 'content-type': 'application/json' },
    body: JSON.stringify({
      name: 'Inès Morel',
      email: 'ines@example.org',
      password: 'a sentence to remember',
      workspaceName: 'Maison Lame',
      locale,
    }),
  })
  if (!response.ok) throw new Error(`The setup answered ${response.status}: ${await response.text()}`)
  return response.headers.getSetCookie().map((line): Cookie => {
    const [pair = ''] = line.split(';')
    const [name = '', ...value] = pair.split('=')
    return {
      name,
      value: value.join('='),
      domain: '127.0.0.1',
      path: '/',
      expires: -1,
      httpOnly: true,
      secure: false,
      sameSite: 'Lax',
    }
  })
}

/** What a browser would send along. */
export const cookieHeader = (cookies: readonly Cookie[]): string =>
  cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
