import { createHash } from 'node:crypto'

/** The look of a page where no page can be made: the sky, the paper and the grass of children's pages, and nothing else. */
export const plainSheet =
  'html{background:#e6f3fb;color:#1b2633;font:112.5%/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",Arial,sans-serif}' +
  'body{display:flex;flex-direction:column;min-height:100vh;margin:0}' +
  'header,main{box-sizing:border-box;width:100%;max-width:46rem;margin:0 auto;padding:.75rem 1rem}' +
  'main{flex:1 0 auto}' +
  'h1{font-size:1.75rem;line-height:1.2;overflow-wrap:break-word}' +
  'p{max-width:34em}' +
  '.child{padding:1rem 1.25rem;border:3px solid #1b2633;border-radius:1.25rem;background:#fffdf7;font-size:1.25rem}' +
  'a{color:#08415f;font-weight:700;white-space:nowrap}' +
  '.go{display:inline-block;padding:.75rem 1.75rem;border:3px solid #1b2633;border-radius:1.25rem;background:#fffdf7;font-size:1.25rem;text-decoration:none}' +
  'footer{padding:2rem 1rem 1.25rem;border-top:3px solid #1b2633;border-radius:50% 50% 0 0/2.5rem 2.5rem 0 0;background:#bfe0a0}' +
  'footer p{max-width:42rem;margin:0 auto}' +
  'footer a{display:inline-block;padding:.5rem 0;color:#1b2633}'

/** Nothing runs or loads on it, and no other style counts. */
export const plainPolicy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(plainSheet).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`
