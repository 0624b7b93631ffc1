/** True for a document in Google Docs itself. What is published from there (/pub, /mobilebasic) is an ordinary page. */
export const isGoogleDoc = (address: string): boolean => {
  const url = URL.canParse(address) ? new URL(address) : undefined
  return url?.hostname === 'docs.google.com' && /^\/(?:a\/[^/]+\/)?document\/(?:u\/\d+\/)?d\/(?!e\/)[^/]+(?:\/(?:edit|view|preview|copy)?)?$/.test(url.pathname)
}
