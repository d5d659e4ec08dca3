import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { tokensCss } from './src/ui/tokens-css.ts'

/** Serves the design tokens as a stylesheet, so that `tokens.ts` stays their only source. */
function tokensPlugin(): Plugin {
  const name = 'virtual:tokens.css'
  const id = `\0${name}`
  return {
    name: 'relais-tokens',
    resolveId: (source) => (source === name ? id : undefined),
    load: (source) => (source === id ? tokensCss() : undefined),
  }
}

const server = process.env.RELAIS_URL ?? 'http://127.0.0.1:4000'

export default defineConfig({
  plugins: [react(), tokensPlugin()],
  server: { proxy: { '/api': server } },
  build: {
    target: 'es2023',
    // The CSP allows fonts and images from our own address only, so nothing may become a data: URL.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // What most screens need travels as one file: fifty small ones compress worse and cost fifty requests.
        codeSplitting: { groups: [{ name: 'shared', test: /node_modules/, minShareCount: 12 }] },
      },
    },
  },
})
