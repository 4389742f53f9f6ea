import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  root: 'src/web',
  plugins: [react()],
  // The desk's policy lets nothing in that is not a file of its own, so nothing is folded into the page as a data: URL.
  build: { outDir: '../../dist/web', emptyOutDir: true, target: 'es2023', assetsInlineLimit: 0 },
  worker: { format: 'es' },
  // `vite` alone serves the pages while a desk on its usual port answers them.
  server: { proxy: { '/api': 'http://127.0.0.1:4747' } },
})
