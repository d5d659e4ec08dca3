/**
 * Calls a procedure of an AT Protocol server.
 * @throws Error with what the server said
 */
export async function callXrpc<Answer>(
  server: string,
  method: string,
  input: object,
  authorization?: string,
): Promise<Answer> {
  const response = await fetch(`${server}/xrpc/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization ? { authorization } : {}) },
    body: JSON.stringify(input),
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`${method} answered ${response.status}: ${text}`)
  return (text === '' ? {} : JSON.parse(text)) as Answer
}
