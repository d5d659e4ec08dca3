// Says what it is told to say, then ends or stays.
const { words, thenStay } = JSON.parse(process.argv[2] ?? '') as { words: string; thenStay: boolean }
process.stderr.write(words, () => {
  if (!thenStay) process.exit(1)
})
if (thenStay) setInterval(() => undefined, 60_000)
