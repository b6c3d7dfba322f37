/**
 * Opens links beside the page that holds the frame: a site that opens within it would be cut off, and often refuses.
 * Addresses that another program answers, such as `tel:`, and places on this page are left to the browser.
 */
export function openOutside(): void {
  addEventListener('click', (event) => {
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    if (!link || event.defaultPrevented || link.target || link.hasAttribute('download')) return;
    const samePage = link.href.split('#')[0] === location.href.split('#')[0];
    if (!/^https?:$/.test(link.protocol) || samePage) return;
    link.target = '_blank';
    link.relList.add('noopener', 'noreferrer');
  });
}
