/** A ResizeObserver that reports once on observe, and again whenever a test says so. */
const observers = new Set<FakeResizeObserver>();

export class FakeResizeObserver implements ResizeObserver {
  #targets = new Set<Element>();
  readonly #callback: ResizeObserverCallback;

  constructor(callback: ResizeObserverCallback) {
    this.#callback = callback;
    observers.add(this);
  }
  observe(target: Element): void {
    this.#targets.add(target);
    this.report();
  }
  unobserve(target: Element): void {
    this.#targets.delete(target);
  }
  disconnect(): void {
    this.#targets.clear();
    observers.delete(this);
  }
  report(): void {
    const entries = [...this.#targets].map((target) => {
      const { clientWidth: width, clientHeight: height } = target;
      const box = [{ inlineSize: width, blockSize: height }];
      return {
        target,
        contentRect: { width, height, x: 0, y: 0, top: 0, left: 0, right: width, bottom: height, toJSON: () => ({}) },
        borderBoxSize: box,
        contentBoxSize: box,
        devicePixelContentBoxSize: box,
      };
    });
    if (entries.length > 0) this.#callback(entries, this);
  }
}

/** Reports the present sizes to everybody. */
export function reportSizes(): void {
  for (const observer of observers) observer.report();
}

/** Gives every element of the page a size for one test; returns the call that takes it back. */
export function layOut(width: number, height: (element: HTMLElement) => number): () => void {
  const names = ['clientHeight', 'offsetHeight', 'clientWidth', 'offsetWidth'] as const;
  const before = names.map((name) =>
    Object.getOwnPropertyDescriptor(name.startsWith('client') ? Element.prototype : HTMLElement.prototype, name),
  );
  for (const name of names) {
    Object.defineProperty(HTMLElement.prototype, name, {
      configurable: true,
      get(this: HTMLElement) {
        return name.endsWith('Width') ? width : height(this);
      },
    });
  }
  return () => {
    names.forEach((name, index) => {
      const descriptor = before[index];
      if (name.startsWith('client')) Reflect.deleteProperty(HTMLElement.prototype, name);
      else if (descriptor) Object.defineProperty(HTMLElement.prototype, name, descriptor);
    });
  };
}
