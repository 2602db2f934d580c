/** A real headless Chromium for tests, driven over the DevTools protocol with nothing but the JDK. */
package daybrief.browser;
