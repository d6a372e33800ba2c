package main

import "net/url"

// replaceDatabase returns the PostgreSQL URL with another database name.
func replaceDatabase(databaseURL, name string) string {
	u, err := url.Parse(databaseURL)
	if err != nil {
		return databaseURL
	}
	u.Path = "/" + name
	return u.String()
}
