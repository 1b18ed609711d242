/** Lets the keyboard reach what scrolls: a region that overflows takes the focus, one that fits does not. */
export function reachable(region: HTMLElement): () => void {
  const look = () => {
    if (region.scrollHeight > region.clientHeight + 1) region.tabIndex = 0;
    else region.removeAttribute('tabindex');
  };
  const sizes = new ResizeObserver(look);
  sizes.observe(region);
  const content = new MutationObserver(look);
  content.observe(region, { childList: true, subtree: true, characterData: true });
  look();
  return () => {
    sizes.disconnect();
    content.disconnect();
  };
}
