// Command vinculo cancels contracts of internet providers under a policy, and declares their accesses to the regulator.
package main

import (
	"os"

	"github.com/vinculo/vinculo/internal/cli"
)

// version is set by the build.
var version = "dev"

func main() { os.Exit(cli.Run(os.Args[1:], version)) }
