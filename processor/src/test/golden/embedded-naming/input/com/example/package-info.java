@Naming(value = NamingRule.AS_IS, tablePrefix = "app")
package com.example;

import dev.pgpx.model.Naming;
import dev.pgpx.model.NamingRule;
