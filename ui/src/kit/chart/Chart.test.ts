import { fireEvent, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sampleDrawing } from '../gallery/sample';
import { findings } from '../testing/axe';
import { layOut, reportSizes } from '../testing/resize';
import { testContext } from '../testing/words';
import Chart, { type ChartProps } from './Chart.svelte';

let restore: () => void;
beforeEach(() => {
  restore = layOut(600, () => 300);
});
afterEach(() => restore());

const cut = {
  id: 'cut',
  axis: 'y' as const,
  label: 'Cut of class A',
  value: 80,
  min: 50,
  max: 95,
  step: 1,
  text: (value: number) => `${value} %`,
};

async function show(props: Partial<ChartProps> = {}) {
  const shown = render(Chart, { props: { drawing: sampleDrawing(600, 300, 80), ...props }, context: testContext() });
  reportSizes();
  await tick();
  return shown;
}

/** The page of the drawing, as large as the box. */
function page(): HTMLElement {
  const layer = screen.getByRole('application');
  layer.getBoundingClientRect = () => new DOMRect(0, 0, 600, 300);
  return layer;
}

describe('Chart', () => {
  it('asks for a drawing of the size of its box', async () => {
    const onresize = vi.fn();
    await show({ onresize, height: 260 });
    expect(onresize).toHaveBeenLastCalledWith({ width: 600, height: 260 });
  });

  it('shows the drawing and says its summary', async () => {
    const { container } = await show();
    expect(container.querySelectorAll('.canvas rect').length).toBe(10);
    expect(screen.getByText('前 5 位客户占收入的 79 %，最大的一位占 31 %。')).toBeTruthy();
  });

  it('walks over the marks by keys, reads them out, opens one', async () => {
    const onopen = vi.fn();
    await show({ onopen });
    const layer = page();
    layer.focus();
    await fireEvent.keyDown(layer, { key: 'ArrowRight' });
    await fireEvent.keyDown(layer, { key: 'ArrowRight' });
    expect(document.querySelector('[aria-live]')?.textContent).toBe('明德外国语学校, 占收入 19.0 %, 累计 50.0 %');
    await fireEvent.keyDown(layer, { key: 'Enter', isComposing: true });
    expect(onopen, 'not while an input method composes').not.toHaveBeenCalled();
    await fireEvent.keyDown(layer, { key: 'Enter' });
    expect(onopen.mock.lastCall?.[0].key).toBe('customer:1');
  });

  it('opens what the pointer means, and nothing beside it', async () => {
    const onopen = vi.fn();
    await show({ onopen });
    const layer = page();
    await fireEvent.pointerMove(layer, { clientX: 60, clientY: 250 });
    await fireEvent.click(layer);
    expect(onopen.mock.lastCall?.[0].id).toBe('bar-0');
    await fireEvent.pointerMove(layer, { clientX: 550, clientY: 150 });
    await fireEvent.click(layer);
    expect(onopen).toHaveBeenCalledTimes(1);
  });

  it('moves a rule by keys as a slider', async () => {
    const [ondrag, ondrop] = [vi.fn(), vi.fn()];
    await show({ drags: [cut], ondrag, ondrop });
    const slider = screen.getByRole('slider', { name: 'Cut of class A' });
    expect(slider.getAttribute('aria-valuetext')).toBe('80 %');
    await fireEvent.keyDown(slider, { key: 'ArrowUp' });
    expect(ondrag).toHaveBeenLastCalledWith('cut', 81);
    expect(ondrop).toHaveBeenLastCalledWith('cut', 81);
    await fireEvent.keyDown(slider, { key: 'End' });
    expect(ondrag).toHaveBeenLastCalledWith('cut', 95);
    await fireEvent.keyDown(slider, { key: 'ArrowUp', isComposing: true });
    expect(ondrag).toHaveBeenCalledTimes(2);
  });

  it('stands where it is told to across the axis', async () => {
    await show({ drags: [{ ...cut, span: [40, 60] }] });
    const { left, width } = screen.getByRole('slider').style;
    expect([parseFloat(left), parseFloat(width)]).toEqual(
      [(40 / 600) * 100, (20 / 600) * 100].map((n) => expect.closeTo(n)),
    );
  });

  it('drags a rule by pointer and reports the end once', async () => {
    const [ondrag, ondrop] = [vi.fn(), vi.fn()];
    await show({ drags: [cut], ondrag, ondrop });
    page();
    const slider = screen.getByRole('slider');
    slider.setPointerCapture = () => {};
    await fireEvent.pointerDown(slider, { button: 0, clientY: 63 });
    await fireEvent.pointerMove(slider, { clientY: 141 });
    await fireEvent.pointerUp(slider);
    expect(ondrag).toHaveBeenLastCalledWith('cut', 50);
    expect(ondrop).toHaveBeenCalledExactlyOnceWith('cut', 50);
  });

  it('has a table twin', async () => {
    await show();
    await userEvent.click(screen.getByRole('button', { name: 'Show as table' }));
    expect(screen.getAllByRole('row').length).toBe(11);
    expect(screen.getByRole('columnheader', { name: '占收入 %' }).classList.contains('numeric')).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: 'Show as chart' }));
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('shows the table alone when the drawing is refused', async () => {
    const { scene } = sampleDrawing(600, 300, 80);
    const { container } = await show({
      drawing: { scene, svg: '<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>' },
    });
    expect(screen.getByRole('alert').textContent).toContain('cannot be shown');
    expect(screen.getByRole('table')).toBeTruthy();
    expect(container.querySelector('[onload]')).toBeNull();
  });

  it('offers its exports', async () => {
    const onexport = vi.fn();
    await show({ onexport });
    await userEvent.click(screen.getByRole('button', { name: 'Export' }));
    await userEvent.click(await screen.findByText('Figures (CSV)'));
    expect(onexport).toHaveBeenCalledExactlyOnceWith('csv');
  });

  it('has no accessibility findings, as drawing or as table', async () => {
    const { container } = await show({ drags: [cut], onexport: () => {} });
    expect(await findings(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Show as table' }));
    expect(await findings(container)).toEqual([]);
  });
});
