// Astro only renders: everything it prints was computed before, by src/publishing, into the folder SUNLIST_BUILD.
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { validatorsPlugin } from './src/editing/validators-plugin.ts';
import { pageWriter } from './src/publishing/page-writer.ts';

export default defineConfig({
  integrations: [mdx(), pageWriter()],
  output: 'static',
  trailingSlash: 'always',
  compressHTML: true,
  // The content security policy allows no inline script and no inline style, so nothing may be inlined.
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  vite: { build: { assetsInlineLimit: 0 }, plugins: [validatorsPlugin()] },
  devToolbar: { enabled: false },
});
