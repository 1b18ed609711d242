/** Accessibility findings of a piece of the page, as short texts. Colours need layout and are checked in the window. */
import axe from 'axe-core';

export async function findings(root: Element): Promise<string[]> {
  const { violations } = await axe.run(root, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}
