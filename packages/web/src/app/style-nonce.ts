/** The nonce that the server wrote into the page for the styles Mantine adds at run time. */
export const styleNonce = (): string =>
  document.querySelector<HTMLMetaElement>('meta[name=csp-nonce]')?.content ?? ''
