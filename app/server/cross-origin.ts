/**
 * Whether a request that other people's pages could have caused must be refused. Cookies do not tell schools on
 * neighbouring hosts apart, only this does: what changes something must come from one of our own pages at this very host,
 * and what is only looked at may be linked to from elsewhere but not loaded into somebody else's page.
 */
export function isCrossOrigin(request: Request): boolean {
  const site = request.headers.get('Sec-Fetch-Site')
  if (request.method === 'GET' || request.method === 'HEAD')
    return (site === 'cross-site' || site === 'same-site') && request.headers.get('Sec-Fetch-Mode') !== 'navigate'
  if (site !== null) return site !== 'same-origin'
  return request.headers.get('Origin') !== new URL(request.url).origin
}
